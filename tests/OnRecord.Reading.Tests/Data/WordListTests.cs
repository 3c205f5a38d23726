using System.Text;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Data;

public class WordListTests
{
    private const string ColumnsMark = "# Columns: ";

    public static TheoryData<string> Lists =>
        [.. typeof(ArticleReader).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void The_engine_carries_its_word_lists() => Assert.NotEmpty(Lists);

    [Theory, MemberData(nameof(Lists))]
    public void A_list_says_what_it_is_and_where_it_comes_from(string list)
    {
        var comments = Lines(list).TakeWhile(line => line.StartsWith('#')).ToArray();

        Assert.StartsWith("# ", comments[0], StringComparison.Ordinal);
        Assert.Single(comments, line => line.StartsWith(ColumnsMark, StringComparison.Ordinal));
        Assert.Single(comments, line => line.StartsWith("# Source: ", StringComparison.Ordinal));
        Assert.Single(comments, line => line.StartsWith("# Licence: ", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Lists))]
    public void Every_row_has_the_columns_that_the_list_announces(string list)
    {
        var columns = Columns(list).Length;

        Assert.NotEmpty(Rows(list));
        Assert.All(Rows(list), row => Assert.Equal(columns, row.Length));
        Assert.All(Rows(list), row => Assert.NotEmpty(row[0]));
        Assert.All(Rows(list), row => Assert.All(row, field => Assert.Equal(field.Trim(), field)));
    }

    [Theory, MemberData(nameof(Lists))]
    public void Keys_are_unique_and_in_ordinal_order(string list)
    {
        var keys = Rows(list).Select(row => row[0]).ToArray();

        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys);
    }

    [Theory, MemberData(nameof(Lists))]
    public void A_list_is_composed_text_without_byte_order_mark_or_carriage_return(string list)
    {
        var text = Text(list);

        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain('\uFEFF', text);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first-names.tsv")]
    [InlineData("honorifics.tsv")]
    [InlineData("offices.tsv")]
    [InlineData("person-nouns.tsv")]
    public void Gender_is_male_female_or_unknown(string list)
    {
        var gender = Array.IndexOf(Columns(list), "gender");

        Assert.All(Rows(list), row => Assert.Contains(row[gender], new[] { "m", "f", "u" }));
    }

    [Fact]
    public void Every_use_that_rules_have_for_words_is_explained_above_them() =>
        Assert.Equal(
            Rows("rule-words.tsv").SelectMany(row => row[1].Split(',')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Lines("rule-words.tsv")
                .TakeWhile(line => line.StartsWith('#'))
                .Skip(1)
                .Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)])
                .Where(use => char.IsLower(use[0])));

    [Fact]
    public void A_use_that_no_word_has_is_an_error() =>
        Assert.Contains("no-such-use", Assert.Throws<InvalidOperationException>(() => RuleWords.Of("no-such-use")).Message, StringComparison.Ordinal);

    [Fact]
    public void All_lists_together_stay_small_enough_to_carry_in_an_assembly() =>
        Assert.InRange(Lists.Sum((object[] row) => Encoding.UTF8.GetByteCount(Text((string)row[0]))), 1, 751_000);

    private static string[] Columns(string list) =>
        Lines(list).Single(line => line.StartsWith(ColumnsMark, StringComparison.Ordinal))[ColumnsMark.Length..].Split('\t');

    private static IEnumerable<string[]> Rows(string list) => Lines(list).SkipWhile(line => line.StartsWith('#')).Select(line => line.Split('\t'));

    private static string[] Lines(string list) => Text(list).TrimEnd('\n').Split('\n');

    private static string Text(string list)
    {
        using var stream = typeof(ArticleReader).Assembly.GetManifestResourceStream(list)!;
        using var reader = new StreamReader(
            stream,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }
}
