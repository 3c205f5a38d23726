using System.Text;
using OnRecord.Generator.Models;
using OnRecord.Generator.Naming;
using OnRecord.Generator.Values;
using OnRecord.Reading;
using OnRecord.Tables;

namespace OnRecord.Generator.Emission;

/// <summary>
/// Writes the rows that the records are made from at run time: a row a line, fields parted by tabs, an empty field for what is
/// absent. Escapes are <c>\t \n \r \\</c>, and <c>\p</c> for the bar that parts the texts of a list. As all stands in a verbatim
/// literal, a quotation mark is two.
/// </summary>
internal sealed class TableWriter
{
    private static readonly char[] Escaped = ['\\', '\t', '\n', '\r', '|', '"'];

    private readonly StringBuilder _rows = SpareBuilder.Begin();

    /// <summary>A table's rows in pieces.</summary>
    public static IEnumerable<string> Articles(ArticleBatch batch)
    {
        foreach (var article in batch.Articles)
        {
            yield return SpareBuilder.End(new TableWriter().Row('A').Text(article.Name.Key)._rows);
            yield return article.Source.Rows;
        }
    }

    /// <summary>An article's rows but for what the first begins with, its letter and the article's key.</summary>
    public static string Article(ArticleModel article, CancellationToken cancellationToken)
    {
        var table = new TableWriter();
        table.Write(article, cancellationToken);
        return SpareBuilder.End(table._rows);
    }

    /// <summary>A table's rows in pieces.</summary>
    public static IEnumerable<string> Actors(ActorBatch batch)
    {
        foreach (var actor in batch.Actors)
        {
            var summary = actor.Summary;
            var table = new TableWriter();
            table.Row(Letter(summary.Kind))
                .Text(summary.Key).Text(summary.Name).List(summary.Aliases).List(summary.Roles).Text(string.Join(",", actor.ArticleTables))
                .End();
            yield return SpareBuilder.End(table._rows);
        }
    }

    private void Write(ArticleModel article, CancellationToken cancellationToken)
    {
        Text(article.Title).Text(article.Path)
            .Text(article.Hash).Number(article.Length).Text(article.Published).Text(article.Outlet).Text(article.Url)
            .List(article.Authors)
            .End();

        foreach (var actor in article.Actors)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var summary = actor.Summary;
            Row(Letter(summary.Kind)).Text(summary.Key).Ranges(actor.Mentions).Member(actor.Member, summary.Key).End();
        }

        foreach (var quote in article.Quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Row('Q')
                .Text(quote.Name.Key).Text(Letter(quote.Kind)).Text(Letter(quote.Certainty)).Number(quote.Line)
                .Ranges(quote.Pieces).Range(quote.SpeakerMention).Range(quote.Cue)
                .Number(quote.Speaker)
                .Member(quote.Name.Member, quote.Name.Key)
                .Text(string.Join(",", quote.CoSpeakers))
                .End();
        }
    }

    private TableWriter Row(char kind)
    {
        _rows.Append(kind);
        return this;
    }

    /// <summary>Ends the row. What is absent at its end needs no fields.</summary>
    private void End()
    {
        while (_rows[_rows.Length - 1] == '\t')
        {
            _rows.Length--;
        }

        _rows.Append('\n');
    }

    private TableWriter Text(string? text)
    {
        _rows.Append('\t');
        Escape(text ?? "");
        return this;
    }

    private TableWriter Number(int? number)
    {
        _rows.Append('\t');
        return number is { } value ? Digits(value) : this;
    }

    /// <summary>A member's name, where the run time cannot tell it from the key.</summary>
    private TableWriter Member(string member, string key) => Text(MemberKey.Names(member, key) ? null : member);

    private TableWriter List(EquatableArray<string> texts)
    {
        _rows.Append('\t');
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
            {
                _rows.Append('|');
            }

            Escape(texts[i], bar: "\\p");
        }

        return this;
    }

    /// <summary>A range as long as that before it is its start alone.</summary>
    private TableWriter Ranges(EquatableArray<Extent> ranges)
    {
        _rows.Append('\t');
        var (separator, length) = ("", -1);
        foreach (var range in ranges)
        {
            _rows.Append(separator);
            _ = range.Length == length ? Digits(range.Start) : Range(range.Start, range.Length);
            (separator, length) = (",", range.Length);
        }

        return this;
    }

    private TableWriter Range(Extent? range)
    {
        _rows.Append('\t');
        return range is { } extent ? Range(extent.Start, extent.Length) : this;
    }

    private TableWriter Range(int start, int length)
    {
        Digits(start)._rows.Append('+');
        return Digits(length);
    }

    private TableWriter Digits(int number)
    {
        _rows.Append(number);
        return this;
    }

    private void Escape(string text, string bar = "|")
    {
        if (text.IndexOfAny(Escaped) < 0)
        {
            _rows.Append(text);
            return;
        }

        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\\' => _rows.Append("\\\\"),
                '\t' => _rows.Append("\\t"),
                '\n' => _rows.Append("\\n"),
                '\r' => _rows.Append("\\r"),
                '|' => _rows.Append(bar),
                '"' => _rows.Append("\"\""),
                _ => _rows.Append(unit),
            };
        }
    }

    private static string Letter(AttributionKind kind) => kind switch
    {
        AttributionKind.Direct => "D",
        AttributionKind.Mixed => "M",
        _ => "I",
    };

    private static string Letter(Certainty certainty) => certainty switch
    {
        Certainty.Stated => "S",
        Certainty.Resolved => "R",
        Certainty.Inferred => "I",
        _ => "U",
    };

    private static char Letter(ActorKind kind) => kind switch
    {
        ActorKind.Person => 'P',
        ActorKind.Organization => 'O',
        _ => 'L',
    };
}
