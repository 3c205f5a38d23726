using OnRecord.Reading;
using OnRecord.Reading.Entities;
using OnRecord.Reading.Names;
using OnRecord.Training.Corpus;

namespace OnRecord.Training.Trainers;

/// <summary>Finds the names of listed actors in their article.</summary>
internal static class EntityGold
{
    /// <returns>Every place where a form of a listed actor is printed, the longest first.</returns>
    public static List<EntitySpan> Of(TrainingArticle article, IReadOnlyList<GoldActor> actors)
    {
        var forms = new Dictionary<string, List<ActorKind>>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var form in actor.Aliases.Prepend(actor.Name))
            {
                if (!forms.TryGetValue(Fold(form), out var kinds))
                {
                    forms[Fold(form)] = kinds = [];
                }

                kinds.Add(actor.Kind);
            }
        }

        var document = article.Document;
        var aligned = article.AlignMachineTokens();
        var spans = new List<EntitySpan>();
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                var end = Math.Min(sentence.EndToken, token + 14);
                while (end > token && !forms.ContainsKey(Printed(token, end)))
                {
                    end--;
                }

                if (end == token)
                {
                    token++;
                    continue;
                }

                var kinds = forms[Printed(token, end)];
                var kind = kinds.Distinct().Count() > 1 && Machine(token) is { } machine && kinds.Contains(machine) ? machine : kinds[0];
                var first = kind == ActorKind.Person ? AfterTitles(token, end) : token;
                spans.Add(new EntitySpan(first, end, kind));
                token = end;
            }
        }

        return spans;

        // The lists print "President Obama" as a form; the engine's mentions leave titles out.
        int AfterTitles(int first, int end)
        {
            while (first < end - 1 && (Lexicon.Shared[document.Span(first)] & (WordSenses.Title | WordSenses.Honorific)) != 0)
            {
                first++;
            }

            return first;
        }

        string Printed(int first, int end) => Fold(document.Span(document.ExtentOf(first, end)).ToString());

        ActorKind? Machine(int token) => aligned[token] < 0 ? null : article.MachineTokens[aligned[token]].Entity switch
        {
            "PERSON" => ActorKind.Person,
            "ORGANIZATION" => ActorKind.Organization,
            "LOCATION" => ActorKind.Place,
            _ => null,
        };
    }

    private static string Fold(string form) => string.Join(' ', form.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
