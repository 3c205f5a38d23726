namespace OnRecord.Reading.Tags;

/// <summary>A verb that joins content to a speaker.</summary>
/// <param name="Base">Its base form: "point out".</param>
/// <param name="Class">What kind of act it reports.</param>
/// <param name="Takes">The shapes its content may have.</param>
/// <param name="IsStrong">Whether it nearly always attributes, whatever stands beside it.</param>
internal sealed record ReportingVerb(string Base, SpeechAct Class, Complements Takes, bool IsStrong)
{
    /// <summary>Whether the verb attributes what follows it without quotation marks or "that".</summary>
    public bool TakesPlainly => IsStrong || (Takes & Complements.Noun) != 0;
}

internal enum SpeechAct
{
    /// <summary>Content to anyone.</summary>
    Say,

    /// <summary>An addressee comes first: "told reporters".</summary>
    Tell,
    Ask,

    /// <summary>Wants something done.</summary>
    Urge,

    /// <summary>A private state: believes, hopes.</summary>
    Think,
}

[Flags]
internal enum Complements
{
    None = 0,
    Quotation = 1,

    /// <summary>A clause with "that".</summary>
    That = 1 << 1,

    /// <summary>A clause without it.</summary>
    Bare = 1 << 2,

    /// <summary>"Whether" or a wh-clause.</summary>
    Wh = 1 << 3,

    /// <summary>An addressee before the content.</summary>
    Addressee = 1 << 4,
    Infinitive = 1 << 5,

    /// <summary>An object and an infinitive: "invited Russia to start".</summary>
    ObjectInfinitive = 1 << 6,

    /// <summary>An object and what is said of it: "called it a disgrace".</summary>
    ObjectComplement = 1 << 7,

    /// <summary>A noun phrase.</summary>
    Noun = 1 << 8,
}

[Flags]
internal enum VerbForm
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>A reporting verb met in the text.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Forms">The forms its spelling may be.</param>
/// <param name="Length">How many tokens it takes: 2 for "pointed out".</param>
internal readonly record struct VerbMatch(ReportingVerb Verb, VerbForm Forms, int Length);
