using OnRecord.Reading.Actors;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>
/// Whom pronouns meant who has no name, so that those behind them mean nobody else: "A pilot said it would. He said so. | He added".
/// </summary>
internal sealed class Strangers(Document document, Discourse discourse)
{
    // The pronoun that last stood for such a speaker: "A pilot said it would. | He added".
    private int _speaker = -1;

    // The writer's pronoun that last meant somebody so: "Quist’s husband drives a bus. | He would not be drawn."
    private int _told = -1;

    /// <summary>A pronoun for somebody who has no name.</summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="speaks">Whether it stands for a speaker.</param>
    public void Note(int token, bool speaks)
    {
        if (speaks)
        {
            _speaker = token;
        }
        else
        {
            _told = token;
        }
    }

    /// <param name="sentence">The sentence of a pronoun.</param>
    /// <param name="last">Who spoke last before it.</param>
    /// <param name="gender">Its gender.</param>
    /// <param name="speaks">Whether it stands for a speaker.</param>
    /// <returns>The pronoun before it that meant the same person; -1 where none did.</returns>
    public int Before(int sentence, LastSpeaker last, Gender gender, bool speaks) =>
        IsAsked(sentence, last, gender) || IsSpeaker(sentence, last, gender, speaks) ? _speaker
        : IsTold(sentence, gender) ? _told
        : -1;

    /// <summary>"A pilot said it would. He said so. | He added": in one sentence two may be meant.</summary>
    private bool IsSpeaker(int sentence, LastSpeaker last, Gender gender, bool speaks) =>
        _speaker >= 0 && discourse.Distance(document.SentenceOf(_speaker), sentence) is var since && (since == 1 || (since == 0 && !speaks))
        && last is { HasSource: true, Actor: < 0, Source: { } source } && document.TokenAt(source.Start) == _speaker
        && Pronouns.GenderOf(document, _speaker) == gender;

    /// <summary>"“I see,” he said. She asked whether he had been there. | He", "“Do you?” I said. “Yes,” | he": who was asked goes on.</summary>
    private bool IsAsked(int sentence, LastSpeaker last, Gender gender) =>
        _speaker >= 0 && last is { HasSource: true, Source: { } source } && document.TokenAt(source.Start) is var teller
        && document.SentenceOf(_speaker) is var before
        && document.Sentences[sentence].Paragraph - document.Sentences[before].Paragraph <= 2
        && discourse.Distance(before, sentence) <= 2 && Pronouns.GenderOf(document, _speaker) == gender
        && (Pronouns.Of(document, teller) == Pronoun.First
            || (last.HasAsked && Pronouns.GenderOf(document, teller) is not Gender.Unknown and var asking && asking != gender));

    /// <summary>"Quist’s husband drives a bus. He would not be drawn. | He": that sentence opens with the pronoun.</summary>
    private bool IsTold(int sentence, Gender gender) =>
        _told >= 0 && document.SentenceOf(_told) is var before && discourse.Distance(before, sentence) == 1
        && document.Sentences[before].FirstToken == _told && Pronouns.GenderOf(document, _told) == gender;
}
