using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>Infers who speaks where nothing at the quotation says it.</summary>
internal sealed class ContextResolver(Document document, ActorSet actors, Discourse discourse)
{
    /// <returns>The speaker's index; -1 where the context tells none.</returns>
    public int Resolve(AttributionDraft draft, LastSpeaker last)
    {
        int token = document.TokenAt(draft.Pieces[0].Start);
        if (token >= document.Tokens.Length)
        {
            return -1;
        }

        int sentence = document.SentenceOf(token);
        int paragraph = document.Sentences[sentence].Paragraph;
        int start = discourse.CountBefore(token);
        if (Subject(start, token, sentence) is { } introduced)
        {
            return introduced;
        }

        if (last.Actor >= 0 && last.Paragraph == paragraph)
        {
            return last.Actor;
        }

        bool opensParagraph = sentence == document.SentencesOf(paragraph).First;
        if (!opensParagraph && Subject(start, token, sentence - 1) is { } before)
        {
            return before;
        }

        return last.Actor >= 0 && paragraph - last.Paragraph <= 2 ? last.Actor : -1;
    }

    /// <summary>The first one spoken of in the sentence, before the token.</summary>
    private int? Subject(int start, int token, int sentence)
    {
        int? found = null;
        for (int i = start - 1; i >= 0 && document.SentenceOf(discourse.Points[i].Token) == sentence; i--)
        {
            Salience point = discourse.Points[i];
            if (point.Token < token && actors.Actors[point.Actor].Kind != ActorKind.Place
                && (found is null || point.IsSubject || actors.Actors[found.Value].Kind != ActorKind.Person))
            {
                found = point.Actor;
            }
        }

        return found;
    }
}
