using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Resolution.Antecedents;
using OnRecord.Reading.Resolution.Descriptions;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>Finds whom the words for a speaker mean: "Ana Quist", "she", "the clerk", "a statement from the club".</summary>
/// <param name="facts">The article's words.</param>
/// <param name="actors">Its actors.</param>
/// <param name="genders">Their genders.</param>
/// <param name="pronouns">Finds whom a pronoun means; has read the article up to the words asked for.</param>
/// <param name="descriptions">Finds whom a description means.</param>
/// <param name="described">Receives what the words tell of the person.</param>
internal sealed class SourceReferents(
    WordFacts facts,
    ActorSet actors,
    Gender[] genders,
    PronounResolver pronouns,
    DescriptionResolver descriptions,
    DescribedRoles described)
{
    private readonly RelativeReader _relatives = new(facts, actors);
    private readonly Spokespeople _spokespeople = new(facts, actors, pronouns, descriptions);
    private readonly IssuedTexts _texts = new(facts, actors, pronouns);
    private readonly OwnedRoles _owned = new(facts, actors);
    private readonly Namesakes _namesakes = new(facts, actors);
    private readonly NamedNext _named = new(facts, actors, genders);

    /// <param name="reading">The words.</param>
    /// <param name="last">The attribution before.</param>
    public (Antecedent Speaker, SpeakerRule Rule) Of(SourceReading reading, LastSpeaker last)
    {
        pronouns.ReadTo(reading.FirstToken, last);
        return reading.Form switch
        {
            SourceForm.Name when _namesakes.TryFind(reading.Mention, out Antecedent relative) => (relative, SpeakerRule.Description),
            SourceForm.Name => (new Antecedent(actors.ActorOf[reading.Mention]), SpeakerRule.Name),
            SourceForm.Pronoun when _relatives.Before(reading) is { } noun =>
                Of(noun, last) is { Speaker.IsSure: true } printed ? printed : (Antecedent.None, SpeakerRule.Unnamed),
            SourceForm.Pronoun when _texts.IssuerOfIt(reading) is >= 0 and var writer => (new Antecedent(writer), SpeakerRule.Pronoun),
            SourceForm.Pronoun => (pronouns.Resolve(reading, last), SpeakerRule.Pronoun),
            SourceForm.Description or SourceForm.Unnamed when _texts.IssuerOf(reading) is >= 0 and var issuer =>
                (new Antecedent(issuer), SpeakerRule.Description),
            SourceForm.Description or SourceForm.Unnamed when _texts.Sender(reading) is { } sender =>
                (Sender(sender, last), SpeakerRule.Description),
            SourceForm.Description or SourceForm.Unnamed when _spokespeople.BodyOf(reading, last) is { Actor: >= 0 } body =>
                (body, SpeakerRule.Description),
            SourceForm.Description or SourceForm.Unnamed when _owned.Of(reading) is >= 0 and var theirs =>
                (new Antecedent(theirs), SpeakerRule.Description),
            SourceForm.Description => (Described(reading, last), SpeakerRule.Description),
            _ => (Antecedent.None, SpeakerRule.Unnamed),
        };
    }

    /// <summary>"THE CHAIR: It held.": nobody of whom the article does not print that.</summary>
    public Antecedent OfLabel(SourceReading reading, LastSpeaker last) => descriptions.Resolve(reading, last, mustBePrinted: true);

    /// <summary>Takes note of who spoke, as a text of theirs may speak next.</summary>
    public void Note(LastSpeaker last)
    {
        if (last is { Actor: >= 0, HasSource: true })
        {
            _texts.Note(last.Sentence, last.Actor);
        }
    }

    private Antecedent Described(SourceReading reading, LastSpeaker last)
    {
        Antecedent meant = descriptions.Resolve(reading, last);
        if (meant.Actor >= 0 && (meant.IsSure || meant.Actor == last.Actor))
        {
            described.Add(meant.Actor, reading);
        }

        return meant.Actor < 0 && _named.Of(reading) is >= 0 and var next ? new Antecedent(next, IsSure: false) : meant;
    }

    /// <summary>"A statement from the club": if that is a body which is spoken of.</summary>
    private Antecedent Sender(SourceReading sender, LastSpeaker last)
    {
        Antecedent meant = descriptions.Resolve(sender, last);
        if (meant.Actor < 0 || actors.Actors[meant.Actor].Kind != ActorKind.Organization)
        {
            return Antecedent.None;
        }

        if (meant.IsSure)
        {
            _texts.NoteSender(sender, meant.Actor);
        }

        return meant;
    }
}
