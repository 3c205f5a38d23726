using System.Text;
using CsCheck;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tests.Seeds;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests;

/// <summary>What holds for any text whatsoever.</summary>
public class RobustnessTests
{
    private static readonly string[] Fragments =
    [
        "“", "”", "\"", "‘", "’", "'", "„", "«", "»", "``", "''", " ", "\n", "\r\n",
        "\n\n", "\t", ".", ",", ":", ";", "?", "!", "…", "—", " - ", "(", ")", "[", "]",
        "Quist", "Marta Quist", "Mr.", "U.S.", "the mayor", "he", "She", "they", "said",
        " said ", "told", "according to", "adding", "that", "to", "whether", "called",
        "who", "and", "but", "Monday", "on Thursday", "comments", "implied", "’s", "n’t",
        "1,000", "’90s", "6'2\"", "the dam", "will hold", "\0", "\uD83D", "\uDE00",
        "\uD83D\uDE00", "\u202E", "é", "e\u0301", "Ω", "<b>", "http://a.example/", "@quist", "-", "x",
    ];

    private static readonly Gen<string> Fragment = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Fragment.Array[0, 120].Select(string.Concat),
        Fragment.Array[0, 80].Select(parts => string.Join(" ", parts)),
        Gen.Char.Array[0, 200].Select(characters => new string(characters)));

    private static readonly string[] Articles = [.. SeedArticle.Names.Select(name => SeedArticle.Load(name).Text)];

    // What happens to articles on their way: cut off anywhere, their lines or characters in another order, marks and units struck in.
    private static readonly Gen<string> DamagedArticles = Gen.OneOf(
        Gen.Int[0, Articles.Length - 1].SelectMany(i => Gen.Int[0, Articles[i].Length].Select(end => Articles[i][..end])),
        Gen.Int[0, Articles.Length - 1].SelectMany(i => Gen.Int[0, Articles[i].Length].Select(start => Articles[i][start..])),
        Gen.Int[0, Articles.Length - 1].SelectMany(i => Gen.Shuffle(Articles[i].Split('\n')).Select(lines => string.Join('\n', lines))),
        Gen.Int[0, Articles.Length - 1].SelectMany(i => Gen.Shuffle(Articles[i].Split(' ')).Select(words => string.Join(' ', words))),
        Gen.Int[0, Articles.Length - 1].SelectMany(
            i => Gen.Select(Gen.Int[0, Articles[i].Length], Fragment).Array[1, 40].Select(strikes => Struck(Articles[i], strikes))));

    [Fact]
    public void Any_text_gives_valid_ordered_spans() => Texts.Sample(AssertValid);

    [Fact]
    public void A_damaged_article_gives_valid_ordered_spans() => DamagedArticles.Sample(AssertValid, iter: 400);

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800 ")]
    [InlineData("\0")]
    [InlineData("\0“a\0”\0 said Quist.")]
    [InlineData("\u202E“مرحبا” قال كويست. ")]
    [InlineData("«שלום», אמר קוויסט. ")]
    [InlineData("“‘„«\"`")]
    [InlineData("”’»\"´ ")]
    [InlineData("“Yes,” said Marta Quist (the mayor [of Harbor {and ")]
    [InlineData("e\u0301\u0301\u0301 ")]
    [InlineData("U.S.A.B.C. ")]
    [InlineData("<a <b <")]
    [InlineData("http://www.http://")]
    [InlineData("MARTA QUIST SAID ")]
    public void A_long_row_of_anything_gives_valid_ordered_spans(string unit) => AssertValid(Repeat(unit, 1 << 16));

    [Theory]
    [InlineData("according to the Post asked as Ana Lopes to after not her ,")]
    [InlineData("asked by ;")]
    [InlineData("asked about the")]
    [InlineData("saying the dam")]
    [InlineData("Rain fell. Rain fell. Rain fell. The mill named Ana Lopes as its")]
    [InlineData("Rain fell. Rain fell. Ana Lopes, of Raleigh, N.C., who was")]
    [InlineData("Rain fell. Rain fell. Rain fell. She met Ana Lopes, a unit")]
    [InlineData("Stop\n\nthe crash in Tarn")]
    [InlineData("Kind\n\nand Vaneby Parish Council agreed.")]
    [InlineData("Rain fell. Marta Quist came. “You must go,” she was told")]
    [InlineData("Rain fell. Rain and snow fell. “A shambles” was how Quist described")]
    [InlineData("Omar Vane slept. “It rains,” said cabinet member for highways Omar Vane")]
    [InlineData(
        "DC was asked it which “a fool” knew and leave “ , for the state, the lawyer one board found , prosecuting, “s as v. — is")]
    [InlineData("St Fintan’s School")]
    [InlineData("For, They Left, behind")]
    public void A_text_cut_off_anywhere_gives_valid_ordered_spans(string text)
    {
        AssertValid(text);

        // What a reading works in has lengths that are powers of two: where the tokens are as many, nothing may be looked at behind them.
        for (var words = 1; words < 64; words++)
        {
            AssertValid(string.Concat(Enumerable.Repeat("rain ", words)) + "\n\n" + text);
        }
    }

    [Fact]
    public void An_article_of_ten_million_characters_is_read()
    {
        var text = Repeat(string.Join("\n\n", Articles) + "\n\n", 10_000_000);

        var reading = ArticleReader.Read(text);

        Assert.InRange(reading.Attributions[^1].Pieces[^1].End, text.Length * 9L / 10, text.Length);
        AssertValid(reading, text);
    }

    private static void AssertValid(string text) => AssertValid(ArticleReader.Read(text), text);

    private static void AssertValid(ArticleReading reading, string text)
    {
        var starts = reading.Attributions.Select(attribution => attribution.Pieces[0].Start).ToArray();
        Assert.Equal(starts.Order(), starts);
        foreach (var attribution in reading.Attributions)
        {
            Assert.NotEmpty(attribution.Pieces);
            Assert.All(attribution.Pieces, piece => AssertInside(piece, text));
            Assert.All(attribution.Pieces.Zip(attribution.Pieces.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            AssertInside(attribution.Cue, text);
            AssertInside(attribution.Source, text);
        }

        Assert.All(reading.UnclosedMarks, mark => AssertInside(mark, text));
        Assert.All(reading.Bylines, byline => AssertInside(byline, text));
        AssertInside(reading.Headline, text);
        foreach (var actor in reading.Actors)
        {
            Assert.NotEmpty(actor.Name);
            Assert.NotEmpty(actor.Mentions);
            Assert.All(actor.Mentions, mention => AssertInside(mention, text));
            Assert.Equal(actor.Mentions.OrderBy(mention => mention.Start), actor.Mentions);
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_reading() =>
        Texts.Sample(text => Describe(ArticleReader.Read(text)) == Describe(ArticleReader.Read(text)));

    [Fact]
    public void A_damaged_article_gives_the_same_reading_twice() =>
        DamagedArticles.Sample(text => Describe(ArticleReader.Read(text)) == Describe(ArticleReader.Read(text)), iter: 30);

    [Fact]
    public void Line_ends_of_two_units_change_nothing_but_offsets()
    {
        var plain = Texts.Select(text => text.Replace("\r", string.Empty, StringComparison.Ordinal));

        plain.Sample(text =>
        {
            var wide = text.Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.Equal(
                Describe(ArticleReader.Read(text)),
                Describe(ArticleReader.Read(wide), offset => offset - wide.AsSpan(0, offset).Count('\r')));
        });
    }

    [Fact]
    public void Tokens_are_ordered_and_hold_something() => Texts.Sample(text =>
    {
        var document = Document.Read(text, default);

        Assert.All(document.Tokens, token => Assert.True(token.Start < token.End && token.End <= text.Length));
        Assert.All(document.Tokens.Zip(document.Tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.Equal(document.Tokens.Length, document.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
    });

    [Fact]
    public void Quotations_never_overlap() => Texts.Sample(text =>
    {
        var quotations = QuotationPairer.Pair(Document.Read(text, default), default).Quotations;

        Assert.All(quotations, quotation => Assert.True(quotation.FirstToken < quotation.EndToken));
        Assert.All(quotations.Zip(quotations.Skip(1)), pair => Assert.True(pair.First.EndToken <= pair.Second.FirstToken));
    });

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("“ ")]
    [InlineData("“a” ")]
    [InlineData("'a s' ")]
    [InlineData("dogs' ")]
    [InlineData("Quist said ")]
    [InlineData(", said Quist")]
    [InlineData("according to Quist ")]
    [InlineData("and added ")]
    [InlineData("mocked “it” ")]
    [InlineData("it mocked ")]
    [InlineData("a, in my view, ")]
    [InlineData("(Quist ")]
    [InlineData("“Yes,” Quist said. ")]
    [InlineData("\n“")]
    [InlineData("a\n")]
    public void Reading_takes_time_in_proportion_to_the_text(string unit) =>
        Growth.AssertLinear(ReadAttributions, Repeat(unit, 1 << 15), Repeat(unit, Growth.Factor << 15));

    [Theory]
    [InlineData("» ")]
    public void Marks_in_the_middle_of_a_long_line_take_time_in_proportion_to_it(string mark)
    {
        Growth.AssertLinear(ReadAttributions, Middle(1 << 12), Middle(Growth.Factor << 12));

        string Middle(int length) => Repeat("a", 64 * length) + " " + Repeat(mark, length) + Repeat("a", 64 * length);
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Attributions.Reading.Drafts(
            Document.Read("“It holds,” Quist said.", default), new ScratchList<Mention>(Scratch.Open(), capacity: 0), source.Token));
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read("“It holds,” Quist said.", source.Token));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'a s' ")]
    [InlineData("Quist said ")]
    [InlineData("Ana Quist, ")]
    [InlineData("“Yes,” Quist said.\n\n")]
    public void A_reading_that_is_cancelled_on_its_way_leaves_most_of_its_work(string unit)
    {
        var text = Repeat(unit, 1 << 20);
        ArticleReader.Read(text);
        var whole = Time(text, default);

        // Other work on the machine only ever delays: one stop in time shows that the reading asks often enough.
        for (var i = 0; i < 12; i++)
        {
            using var source = new CancellationTokenSource(whole / 8);
            if (Time(text, source.Token) < whole / 2)
            {
                return;
            }
        }

        Assert.Fail("A reading cancelled after an eighth of its time ran on for more than half of it.");
    }

    private static TimeSpan Time(string text, CancellationToken cancellationToken)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        try
        {
            ArticleReader.Read(text, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }

        return watch.Elapsed;
    }

    private static string Struck(string article, (int At, string Fragment)[] strikes)
    {
        var text = new StringBuilder(article);
        foreach (var (at, fragment) in strikes)
        {
            text.Insert(at, fragment);
        }

        return text.ToString();
    }

    private static void ReadAttributions(string text)
    {
        using var document = Document.Read(text, default);
        Attributions.Reading.Drafts(document, new ScratchList<Mention>(document.Scratch, capacity: 0), default);
    }

    private static string Repeat(string unit, int length) => new StringBuilder().Insert(0, unit, length / unit.Length).ToString();

    private static void AssertInside(Extent? extent, string text)
    {
        if (extent is { } found)
        {
            Assert.True(found.Start >= 0 && found.Start < found.End && found.End <= text.Length, $"{found} in a text of {text.Length}");
        }
    }

    private static string Describe(ArticleReading reading, Func<int, int>? map = null)
    {
        map ??= offset => offset;
        string Of(Extent? extent) => extent is { } found ? $"{map(found.Start)}-{map(found.End)}" : "-";
        var attributions = reading.Attributions.Select(attribution =>
            $"{attribution.Kind} {string.Join('+', attribution.Pieces.Select(piece => Of(piece)))} "
            + $"{Of(attribution.Cue)} {Of(attribution.Source)} {attribution.Speaker} {attribution.Certainty}");
        var actors = reading.Actors.Select(actor => $"{actor.Kind} {actor.Name} {string.Join('+', actor.Mentions.Select(mention => Of(mention)))}");
        return string.Join('\n', attributions.Concat(actors).Append(string.Join('+', reading.UnclosedMarks.Select(mark => Of(mark)))));
    }
}
