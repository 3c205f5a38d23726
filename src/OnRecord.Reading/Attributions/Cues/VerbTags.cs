using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Cues;

/// <summary>
/// Mends tags by the names beside them: "Quist | claims | that it leaks", "Reuters | reports: | “…”". Most verbs that report are nouns, too,
/// and a tagger without names takes the two words for one phrase.
/// </summary>
internal static class VerbTags
{
    /// <summary>"Tarn | councillor | Ana Lopes said": no verb, whatever it ends in.</summary>
    private static readonly WordTable Members = RuleWords.Of("member");

    /// <param name="passage">The article.</param>
    /// <param name="tags">Its tokens' tags, some of which are changed.</param>
    /// <param name="mentions">Its names.</param>
    public static void Mend(Passage passage, TagArray tags, ScratchList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            var verb = mention.EndToken;
            if (mention.Length == 1 && verb < tags.Length && tags[verb - 1].IsVerb() && tags[verb].IsFinite())
            {
                // "Unite | warned": a body may be called by a verb.
                tags.Set(verb - 1, PennTag.NNP);
            }

            if (verb + 1 < tags.Length && tags[verb] == PennTag.VBZ && IsPlural(passage, tags, verb))
            {
                tags.Set(verb, PennTag.NNS);
            }
            else if (verb + 1 < tags.Length && tags[verb].IsVerb() && passage.IsAny(verb, Members))
            {
                tags.Set(verb, PennTag.NN);
            }
            else if (mention.Kind != ActorKind.Place && verb + 1 < tags.Length && tags[verb] is PennTag.NNS
                && passage.VerbAt(verb, verb + 1) is { Forms: var forms } && (forms & VerbForm.Third) != 0
                && (IsBeforeContent(passage, verb + 1) || IsBehindContent(passage, mention.TitleFirst, verb + 1)))
            {
                tags.Set(verb, PennTag.VBZ);
            }
        }
    }

    /// <summary>
    /// "Tarn | magistrates | heard": of two verbs in a row the first is a noun, but for those that report ("whom Quist says left").
    /// </summary>
    private static bool IsPlural(Passage passage, TagArray tags, int token) =>
        tags[token + 1] is PennTag.VBD or PennTag.VBN or PennTag.VBP or PennTag.VBZ or PennTag.MD
        && !passage.Is(token, WordClass.Auxiliary | WordClass.Capital)
        && passage.VerbAt(token, token + 1) is null;

    /// <summary>"Quist claims that | the dam leaks"; "Quist claims that | were printed" are hers.</summary>
    private static bool IsBeforeContent(Passage passage, int next) =>
        passage.IsMark(next, ':') || passage.QuotationAt(next) >= 0
        || (passage.IsWord(next, "that") && next + 1 < passage.Document.Tokens.Length && !passage.Tag(next + 1).IsFinite());

    /// <summary>"The dam leaks, | the Tarn Echo reports."</summary>
    private static bool IsBehindContent(Passage passage, int name, int next)
    {
        name -= name > 0 && passage.Is(name - 1, WordClass.Determiner) ? 1 : 0;
        return name > 0 && passage.IsComma(name - 1) && (passage.Kind(next) == TokenKind.Stop || passage.IsComma(next));
    }
}
