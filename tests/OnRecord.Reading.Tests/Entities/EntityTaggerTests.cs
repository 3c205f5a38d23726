using System.Text;
using OnRecord.Reading.Entities;
using OnRecord.Reading.Names;

namespace OnRecord.Reading.Tests.Entities;

public class EntityTaggerTests
{
    [Theory]
    [InlineData("The mayor, Marta Quist, spoke to reporters in Ardmore on Tuesday.", "Marta Quist/Person Ardmore/Place")]
    [InlineData("Mr. Oyelaran joined the Harbor Workers Union after the strike.", "Oyelaran/Person Harbor Workers Union/Organization")]
    [InlineData("Police in Lisbon said the Ministry of Justice had been told.", "Lisbon/Place Ministry of Justice/Organization")]
    [InlineData("The river rose quickly, and nobody was hurt.", "")]
    [InlineData("A spokesman for Tamsin Textiles said the mill was closed.", "Tamsin Textiles/Organization")]
    [InlineData("OSLO — The Rail Board of Ardmore said it would close.", "OSLO/Place Rail Board of Ardmore/Organization")]
    [InlineData("He told The New York Times that it was over.", "The New York Times/Organization")]
    public void Names_are_found_with_their_kinds(string text, string expected)
    {
        var view = Views.Of(text);
        var found = EntityTagger.Default.Find(view).Select(name => $"{view.Facts.Document.Span(name.Extent)}/{name.Kind}");

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void A_title_before_a_person_stays_outside_the_name()
    {
        var name = Assert.Single(EntityTagger.Default.Find(Views.Of("Judge Tomas Oyelaran adjourned the hearing.")));

        Assert.Equal((1, 3, 0), (name.FirstToken, name.EndToken, name.TitleFirst));
    }

    [Fact]
    public void An_acronym_in_brackets_is_what_the_name_before_it_is()
    {
        var view = Views.Of("He spoke to the Tarn Bay Historical Society (TBHS) in May. The TBHS has offered help. TBHX has not.");
        var acronyms = EntityTagger.Default.Find(view).Where(name => view.Facts.Document.Span(name.Extent).SequenceEqual("TBHS"));

        Assert.Equal([ActorKind.Organization, ActorKind.Organization], acronyms.Select(name => name.Kind));
    }

    [Theory]
    [InlineData("the Harbor Workers Union (HWU)", true)]
    [InlineData("the Bureau of Land Management (BLM)", true)]
    [InlineData("Senator Ana Lopes (PSD)", false)]
    [InlineData("Union (HWU)", false)]
    [InlineData("the Harbor Workers Union, or HWU,", true)]
    [InlineData("the Harbor Workers Union or HWU,", false)]
    public void An_acronym_is_introduced_by_the_words_whose_initials_it_is(string text, bool isIntroduced)
    {
        var view = Views.Of(text);

        Assert.Equal(isIntroduced, Acronyms.IsIntroduced(view.Facts, view.Facts.Document.Tokens.Length - 2));
    }

    [Theory]
    [InlineData("the Harbor Workers Union (HWU)", 4)]
    [InlineData("the Harbor Workers Union, or HWU,", 4)]
    [InlineData("Senator Ana Lopes (PSD)", -1)]
    public void The_words_of_an_acronym_end_right_before_it(string text, int end)
    {
        var view = Views.Of(text);

        Assert.Equal(end, Acronyms.EndOfName(view.Facts, view.Facts.Document.Tokens.Length - 2));
    }

    [Theory]
    [InlineData("They watch Channel 4 at night.", true)]
    [InlineData("They paid Halvik 4 million crowns.", false)]
    [InlineData("They watch Formula 1 drivers train.", true)]
    [InlineData("They watch Apollo 11 astronauts train.", true)]
    [InlineData("They join Local 17 members at noon.", true)]
    [InlineData("They visit Expo 2020 on Friday.", true)]
    [InlineData("They paid Halvik 255,000 kronor.", false)]
    [InlineData("They fined Halvik 1.5 percent.", false)]
    [InlineData("They gave Halvik 30 boats.", false)]
    [InlineData("They promised Halvik 20 new wards.", false)]
    [InlineData("People in Halvik 40 years ago", false)]
    public void A_number_closes_a_name_unless_it_counts(string text, bool canClose)
    {
        var view = Views.Of(text);

        Assert.Equal(canClose, EntitySpans.CanBeName(view, view.Facts.Document.Sentences[0], 2, 4));
    }

    [Fact]
    public void Finding_allocates_little_beyond_the_names()
    {
        var view = Views.Of(string.Concat(Enumerable.Repeat("The river board told Marta Quist on Tuesday that it would wait for rain. ", 300)));
        EntityTagger.Default.Find(view);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var names = EntityTagger.Default.Find(view);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (names.Length * 128) + 16384);
    }

    [Fact]
    public void Names_in_any_text_at_all_lie_inside_it_in_order()
    {
        var random = new Random(7);
        string[] pieces =
        [
            "Ana", "Lopes", "the", "Harbor", "Board", "of", "and", ",", ".", "“", "”", "&",
            "McCain", "USA", "(", ")", "-", "said", "12", "\n\n", "\uD800", "\0", "Ó", "’s",
        ];
        for (var round = 0; round < 200; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(60); count > 0; count--)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            var view = Views.Of(text.ToString());
            var first = 0;
            foreach (var name in EntityTagger.Default.Find(view))
            {
                Assert.InRange(name.FirstToken, first, name.EndToken - 1);
                Assert.InRange(name.EndToken, name.FirstToken + 1, view.Facts.Document.Tokens.Length);
                Assert.Equal(view.Facts.Document.SentenceOf(name.FirstToken), view.Facts.Document.SentenceOf(name.EndToken - 1));
                first = name.FirstToken;
            }
        }
    }

    [Fact]
    public void Finding_stops_when_it_is_cancelled()
    {
        var view = Views.Of("Marta Quist met the board.");

        Assert.Throws<OperationCanceledException>(() => EntityTagger.Default.Find(view, new CancellationToken(true)));
    }
}
