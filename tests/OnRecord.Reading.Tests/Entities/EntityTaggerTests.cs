using System.Text;
using OnRecord.Reading.Entities;

namespace OnRecord.Reading.Tests.Entities;

public class EntityTaggerTests
{
    [Theory]
    [InlineData("The mayor, Marta Quist, spoke to reporters in Ardmore on Tuesday.", "Marta Quist/Person Ardmore/Place")]
    [InlineData("Mr. Oyelaran joined the Harbor Workers Union after the strike.", "Oyelaran/Person Harbor Workers Union/Organization")]
    [InlineData("Police in Lisbon said the Ministry of Justice had been told.", "Lisbon/Place Ministry of Justice/Organization")]
    [InlineData("The river rose quickly, and nobody was hurt.", "")]
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
    public void Names_in_any_text_at_all_lie_inside_it_in_order()
    {
        var random = new Random(7);
        string[] pieces = ["Ana", "Lopes", "the", "Harbor", "Board", "of", "and", ",", ".", "“", "”", "&", "McCain", "USA", "(", ")", "-", "said", "12", "\n\n", "\uD800", "\0", "Ó", "’s"];
        for (var round = 0; round < 200; round++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(60); count > 0; count--)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            var view = Views.Of(text.ToString());
            var end = 0;
            foreach (var name in EntityTagger.Default.Find(view))
            {
                Assert.InRange(name.FirstToken, end, name.EndToken - 1);
                Assert.InRange(name.EndToken, name.FirstToken + 1, view.Facts.Document.Tokens.Length);
                Assert.Equal(view.Facts.Document.SentenceOf(name.FirstToken), view.Facts.Document.SentenceOf(name.EndToken - 1));
                end = name.EndToken;
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
