using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Sources stand in ⟦ ⟧ and contents in ⟨ ⟩, so that these tests depend on no other stage.</summary>
public class SpeakerResolverTests
{
    [Theory]
    [InlineData("⟦Minister Ana Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes came. ⟦Lopes⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("⟦Quist’s lawyer, John Lund,⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦John Lund, a former aide to Mayor Ana Lopes,⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦The Ardmore Gazette⟧ reported ⟨that it rained⟩.", "Ardmore Gazette")]
    [InlineData("Ana Lopes spoke. ⟦Lopes constituent Sigrid Holm⟧ said ⟨it rained⟩.", "Sigrid Holm")]
    [InlineData("⟦The Quist administration⟧ says ⟨it rained⟩.", "Quist administration")]
    public void A_source_with_a_name_is_stated(string text, string expected) => Assert.Equal($"{expected} Stated", Read(text));

    [Theory]
    [InlineData("⟦A spokesman for Ana Lopes⟧ said ⟨it rained⟩.")]
    [InlineData("⟦White House officials⟧ said ⟨it rained⟩.")]
    [InlineData("⟦A senior official⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Three witnesses⟧ said ⟨it rained⟩.")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟦The attendees⟧ shouted ⟨it poured⟩.")]
    [InlineData("Ana Lopes came. ⟦A neighbour⟧ said ⟨it rained⟩.")]
    public void A_source_that_names_nobody_has_no_speaker(string text) => Assert.Equal("- Unknown", Read(text));

    [Theory]
    [InlineData("Ana Lopes met John Lund. ⟦She⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes met John Lund. ⟦He⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("Mr. Vane met Ms. Holm. ⟦She⟧ said ⟨it rained⟩.", "Holm")]
    [InlineData("While Ana Vane kept silent, ⟦her⟧ letter implied ⟨it rained⟩.", "Ana Vane")]
    [InlineData("The Ardmore Bank grew. ⟦It⟧ said ⟨it rained⟩.", "Ardmore Bank")]
    [InlineData("Vane is a pilot. He is 40. Holm is a vet. She is 41. Vane met Holm. ⟦She⟧ said ⟨it rained⟩.", "Holm")]
    [InlineData("It was John Lund of the Ardmore Bank, ⟦who⟧ said ⟨it rained⟩.", "John Lund")]
    [InlineData("⟦The Ardmore Gazette⟧ wrote ⟨that it rained⟩. The Lavoie Bank slept. ⟦It⟧ said ⟨it poured⟩.", "Ardmore Gazette")]
    [InlineData("It was John Lund, ⟦who⟧ said ⟨it rained⟩.", "John Lund")]
    public void A_pronoun_is_resolved(string text, string expected) => Assert.Equal($"{expected} Resolved", Read(text));

    [Theory]
    [InlineData("Sen. Ana Lopes met John Lund. ⟦The senator⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes, the governor of Ardmore, met John Lund. ⟦The governor⟧ said ⟨it rained⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes toured Lavoie Paper Inc. on Monday. ⟦The company⟧ said ⟨it rained⟩.", "Lavoie Paper Inc.")]
    public void A_description_is_resolved(string text, string expected) => Assert.Equal($"{expected} Resolved", Read(text));

    [Theory]
    [InlineData("Ana Lopes sighed. ⟨“It rains.”⟩", "Ana Lopes")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩. ⟨“It pours.”⟩", "Ana Lopes")]
    [InlineData("⟦Ana Lopes⟧ said ⟨it rained⟩.\n\n⟨“It pours.”⟩", "Ana Lopes")]
    public void A_quotation_without_a_source_is_inferred_from_its_context(string text, string expected) => Assert.Equal($"{expected} Inferred", Read(text));

    [Theory]
    [InlineData("Ana Lopes, the mayor, ripped John Lund for ⟨“sleeping on the dam”⟩.", "Ana Lopes")]
    [InlineData("Ana Lopes slept in Ardmore. The judge scolded her: ⟨“Wake up.”⟩", "The judge")]
    [InlineData("Last June, Ana Lopes wrote to John Lund, who ignored ⟨“every word of it.”⟩", "who")]
    [InlineData("Ardmore slept. In Ardmore, she smiled. ⟨“It rains.”⟩", "she")]
    [InlineData("⟨“It rains,”⟩ wrote a neighbour, says Ana Lopes.", "a neighbour")]
    [InlineData("Ana Lopes frowned as John Lund’s dog ate. ⟨“It rains.”⟩", "Ana Lopes")]
    public void The_words_from_which_a_speaker_is_inferred_are_the_source(string text, string expected) => Assert.Equal(expected, ReadSource(text));

    [Theory]
    [InlineData("Ana Lopes came. ⟦Sunday⟧ said ⟨“it rained.”⟩", "Ana Lopes")]
    [InlineData("Ana Lopes ⟦told⟧ ⟨“it rained.”⟩", "Ana Lopes")]
    [InlineData("⟦Speaking in Ardmore⟧, Ana Lopes boomed: ⟨“It rained.”⟩", "Ana Lopes")]
    public void A_source_that_cannot_speak_gives_way_to_the_subject(string text, string expected) => Assert.Equal(expected, ReadSource(text));

    [Fact]
    public void Nobody_who_is_named_only_inside_quotation_marks_is_an_antecedent() =>
        Assert.Equal("Ana Lopes Resolved", Read("⟦Ana Lopes⟧ said ⟨“Sigrid Holm is late.”⟩ ⟦She⟧ added ⟨it rained⟩."));

    /// <summary>The last attribution's speaker and certainty.</summary>
    private static string Read(string marked)
    {
        var (last, actors, _) = Resolve(marked);
        return $"{(last.Speaker is { } speaker ? actors.Actors[speaker].Name : "-")} {last.Certainty}";
    }

    /// <summary>The last attribution's source as printed.</summary>
    private static string? ReadSource(string marked)
    {
        var (last, _, text) = Resolve(marked);
        return last.Source is { } source ? text[source.Start..source.End] : null;
    }

    private static (Attribution Last, ActorSet Actors, string Text) Resolve(string marked)
    {
        var text = new System.Text.StringBuilder();
        var drafts = new List<AttributionDraft>();
        int start = 0;
        Extent? source = null;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦' or '⟨':
                    start = text.Length;
                    break;
                case '⟧':
                    source = new Extent(start, text.Length);
                    break;
                case '⟩':
                    var kind = text[start] == '“' ? AttributionKind.Direct : AttributionKind.Indirect;
                    drafts.Add(new AttributionDraft(kind, [new Extent(start, text.Length)], null, source));
                    source = null;
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var document = Document.Read(text.ToString(), CancellationToken.None);
        var facts = new WordFacts(document, Lexicon.Shared, CancellationToken.None);
        var actors = ActorFinder.Find(facts, NameFinder.Find(facts, ArticleFrame.None, CancellationToken.None), CancellationToken.None);
        var attributions = new ScratchList<AttributionDraft>(document.Scratch, drafts.Count);
        drafts.ForEach(attributions.Add);
        var last = SpeakerResolver.Resolve(facts, actors, attributions, bases: null, CancellationToken.None)[^1];
        return (last, actors, document.Text);
    }
}
