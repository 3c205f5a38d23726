using Microsoft.CodeAnalysis.Text;
using OnRecord.Generator.Inputs;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Emission;

/// <summary>Writes a batch of the corpus's actors: a member of <c>Actors</c> for each, and their table.</summary>
internal static class ActorEmitter
{
    private const string Legend =
        "// People (P), organizations (O) and places (L), each with its id, name, aliases, roles and the tables of the articles that name it.";

    public static SourceText Emit(ActorBatch batch, GeneratorOptions options)
    {
        var writer = SourceWriter.Begin(options, SourceWriter.NothingIsNull);
        using (writer.OpenNamespace(options))
        using (writer.Open($"{options.Modifier} static partial class {GeneratedNames.Actors}"))
        {
            for (var row = 0; row < batch.Actors.Count; row++)
            {
                Member(writer, batch.Actors[row], batch.Index, row, options);
            }
        }

        writer.Line();
        using (writer.OpenNamespace(options, GeneratedNames.ArticleTypes))
        {
            ArticleEmitter.Table(writer, GeneratedNames.ActorTables, Legend, batch.Index, TableWriter.Actors(batch));
        }

        return writer.ToSourceText();
    }

    private static void Member(SourceWriter writer, CorpusActor actor, int batch, int row, GeneratorOptions options)
    {
        var kind = ActorModeler.KindName(actor.Summary.Kind);
        var corpus = options.Global(GeneratedNames.Articles) + ".Corpus";
        writer.Gap(row).Actor(actor.Summary, "named in " + Prose.Count(actor.Articles, "article"))
            .Line($"public static global::OnRecord.{kind} {actor.Member} => {corpus}.{kind}({batch}, {row});");
    }
}
