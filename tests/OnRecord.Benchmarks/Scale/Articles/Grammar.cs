using System.Globalization;
using System.Reflection;
using System.Text;

namespace OnRecord.Benchmarks.Scale.Articles;

/// <summary>
/// Rules that write text: each has one or more alternatives, and a <c>{slot}</c> in one is written by what the caller binds to
/// that name or by the rule of that name. A capital begins what a slot with a capital writes.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> _rules = [];

    private Grammar(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var rule = line[..tab];
            if (!_rules.TryGetValue(rule, out var alternatives))
            {
                _rules.Add(rule, alternatives = []);
            }

            alternatives.Add(line[(tab + 1)..]);
        }
    }

    public static Grammar News { get; } = Load();

    /// <summary>Writes by a rule.</summary>
    /// <param name="rule">Its name.</param>
    /// <param name="bound">What slots of these names stand for; they hide rules.</param>
    /// <param name="random">Chooses among alternatives.</param>
    public string Write(string rule, IReadOnlyDictionary<string, string> bound, Random random)
    {
        var text = new StringBuilder();
        Write(text, Choose(rule, random), bound, random);
        return text.ToString();
    }

    /// <summary>Whether a rule has an alternative.</summary>
    public bool Has(string rule, string alternative) => _rules[rule].Contains(alternative);

    private void Write(StringBuilder text, string template, IReadOnlyDictionary<string, string> bound, Random random)
    {
        var from = 0;
        while (template.IndexOf('{', from) is var open and >= 0)
        {
            text.Append(template, from, open - from);
            var close = template.IndexOf('}', open);
            Fill(text, template[(open + 1)..close], bound, random);
            from = close + 1;
        }

        text.Append(template, from, template.Length - from);
    }

    private void Fill(StringBuilder text, string slot, IReadOnlyDictionary<string, string> bound, Random random)
    {
        var start = text.Length;
        if (bound.TryGetValue(slot, out var value))
        {
            text.Append(value);
        }
        else if (slot is "number" or "small" or "day")
        {
            text.Append(random.Next(2, slot == "number" ? 500 : slot == "small" ? 10 : 29).ToString(CultureInfo.InvariantCulture));
        }
        else if (_rules.ContainsKey(slot))
        {
            Write(text, Choose(slot, random), bound, random);
        }
        else
        {
            Fill(text, char.ToLowerInvariant(slot[0]) + slot[1..], bound, random);
            text[start] = char.ToUpperInvariant(text[start]);
        }
    }

    private string Choose(string rule, Random random) => _rules[rule][random.Next(_rules[rule].Count)];

    private static Grammar Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("grammar.tsv")!;
        using var reader = new StreamReader(stream);
        return new Grammar(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
