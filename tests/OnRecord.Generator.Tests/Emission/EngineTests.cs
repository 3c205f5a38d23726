using CsCheck;
using OnRecord.Generator.Tests.Support;
using OnRecord.Reading;
using OnRecord.Testing;

namespace OnRecord.Generator.Tests.Emission;

/// <summary>Whatever the engine reads, a project compiles with it.</summary>
public class EngineTests
{
    private static readonly string[] Scraps =
    [
        "“", "”", "\"", "‘", "’", "«", "»", "„", "``", "''", "(", ")", "—", ", ", ". ", "? ", "\n\n", "\r\n", "\t", " ", " ",
        "said", "told", "according to", "she", "he", "they", "the mayor", "Mayor", "Marta Quist", "Quist", "Secretary of State John Kerry",
        "Harbor Board", "Kaskinen", "WASHINGTON", "NATO", "U.S.", "O’Malley", "Åsa Öberg", "東京", "Łódź", "ǅungla",
        "that", "all", "get", "to string", "count", "equals", "class", "2016", "3.5", "<b>", "&amp;", "]]>",
        "*/", "\\", "{0}", "%41", "|", "#", "\u0001", "\u0085", "\u2028", "\uFEFF", "e\u0301", "😀", "\u200D",
    ];

    [Fact]
    public void The_seeds_compile_without_a_warning()
    {
        var result = new SeedProject().WithProperty("RootNamespace", "Newsroom")
            .WithProperty("OnRecordAccessibility", "public").AddFolder("../../../seeds").Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(Consumer.Compile(result.Results.Single()).Complaints());
    }

    [Fact]
    public void Any_text_compiles_without_a_warning() =>
        Gen.Int[0, Scraps.Length - 1].Select(static scrap => Scraps[scrap]).Array[0, 60].Select(string.Concat).Array[20].Sample(
            static texts =>
            {
                var newsroom = new Newsroom(ArticleReader.Read).SetProperty("OnRecordAccessibility", "public");
                for (var i = 0; i < texts.Length; i++)
                {
                    newsroom.Add($"seeds/{i:x8}.txt", texts[i], ("Title", texts[^(i + 1)]));
                }

                var result = newsroom.Run();
                Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id is "ONR0002" or "ONR0008");
                Assert.Empty(Consumer.Compile(result).Complaints());
            },
            iter: 10,
            threads: 1);
}
