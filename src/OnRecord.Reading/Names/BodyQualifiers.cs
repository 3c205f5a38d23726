using OnRecord.Reading.Text;

namespace OnRecord.Reading.Names;

/// <summary>
/// What tells of a body and is no part of its name, whatever capital the sentence's start gives it: "Rival Kymmene Board",
/// "Brokerage Kymmene Markets".
/// </summary>
internal static class BodyQualifiers
{
    private static readonly WordTable Words = RuleWords.Of("body");

    public static bool IsOne(WordFacts facts, int token) => facts.IsAny(token, Words);
}
