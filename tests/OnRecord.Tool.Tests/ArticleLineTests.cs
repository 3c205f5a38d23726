using System.Text;
using System.Text.Json;
using OnRecord.Reading;
using OnRecord.Tool.Articles;
using OnRecord.Tool.Lines;

namespace OnRecord.Tool.Tests;

public class ArticleLineTests
{
    private const string Text = "Dam holds\nBy Ines Falk\n“It will hold,” she said, “for years.” It could \u0001 wait, one said. 🌊 Rain\\sun.\n";

    [Fact]
    public void A_reading_is_written_in_the_form_that_the_scorer_reads()
    {
        var reading = new ArticleReading(
            At("Dam holds"),
            [At("Ines Falk")],
            [
                new(AttributionKind.Direct, [At("“It will hold,”"), At("“for years.”")], At("said"), At("she"), 1, Certainty.Resolved),
                new(AttributionKind.Indirect, [At("It could \u0001 wait")], At("said", 2), At("one"), null, Certainty.Unknown),
                new(AttributionKind.Mixed, [At("🌊 Rain\\sun.")], null, null, 0, Certainty.Inferred) { CoSpeakers = [1] },
                new(AttributionKind.Mixed, [At("Rain")], null, null, null, Certainty.Stated),
            ],
            [
                new("Dam", ActorKind.Place, [], [], [At("Dam")]),
                new("Ines Falk", ActorKind.Person, ["Falk"], ["harbor master", "engineer"], [At("Ines Falk")]),
            ],
            []);

        Assert.Equal(
            """
            {"article":"news/dam.txt","title":"Dam holds","authors":["Ines Falk"],"quotes":[
            {"kind":"direct","certainty":"resolved","line":3,"text":"“It will hold,” “for years.”",
            "spans":[{"start":23,"end":38},{"start":49,"end":61}],"cue":{"start":43,"end":47},"speaker":{"start":39,"end":42,"actor":"Ines Falk"}},
            {"kind":"indirect","certainty":"unknown","line":3,"text":"It could \u0001 wait",
            "spans":[{"start":62,"end":77}],"cue":{"start":83,"end":87},"speaker":{"start":79,"end":82,"actor":null}},
            {"kind":"mixed","certainty":"inferred","line":3,"text":"\uD83C\uDF0A Rain\\sun.",
            "spans":[{"start":89,"end":101}],"cue":null,"speaker":{"actor":"Dam","others":["Ines Falk"]}},
            {"kind":"mixed","certainty":"stated","line":3,"text":"Rain",
            "spans":[{"start":92,"end":96}],"cue":null,"speaker":null}],"actors":[
            {"name":"Dam","kind":"place","aliases":[],"role":null,"roles":[],"mentions":[{"start":0,"end":3}]},
            {"name":"Ines Falk","kind":"person","aliases":["Falk"],
            "role":"harbor master; engineer","roles":["harbor master","engineer"],"mentions":[{"start":13,"end":22}]}]}
            """.ReplaceLineEndings(""),
            Write(ArticleLine.Of(new LoadedArticle("news/dam.txt"), Text, reading)));
    }

    [Fact]
    public void An_empty_reading_has_empty_lists() => Assert.Equal(
        """{"article":"a","title":null,"authors":[],"quotes":[],"actors":[]}""",
        Write(ArticleLine.Of(new LoadedArticle("a"), "", new ArticleReading(null, [], [], [], []))));

    private static Extent At(string words, int time = 1)
    {
        int start = -1;
        for (var i = 0; i < time; i++)
        {
            start = Text.IndexOf(words, start + 1, StringComparison.Ordinal);
        }

        return new Extent(start, start + words.Length);
    }

    private static string Write(ArticleLine line) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(line, LineContext.Relaxed.ArticleLine));
}
