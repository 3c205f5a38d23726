using OnRecord.Reading.Entities;
using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Entities;

internal static class Views
{
    public static EntityView Of(string text)
    {
        var document = Document.Read(text, CancellationToken.None);
        var facts = new WordFacts(document, Lexicon.Shared, CancellationToken.None);
        var forms = WordForms.Of(document, Tagger.Default.Vocabulary);
        return new EntityView(
            facts, forms, Tagger.Default.Tag(document, forms),
            NameFinder.Find(facts, FrameReader.Read(facts).BylineParagraph, CancellationToken.None), CancellationToken.None);
    }
}
