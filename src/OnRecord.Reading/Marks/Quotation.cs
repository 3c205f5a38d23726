using System.Collections.Immutable;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Marks;

/// <summary>A run of tokens inside one pair of quotation marks, the marks included. Never crosses a paragraph.</summary>
/// <param name="FirstToken">The opening mark; the paragraph's first token where a quotation runs on without a new mark.</param>
/// <param name="EndToken">One past the closing mark, or past the last token where the quotation is not closed here.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="IsContinuation">Whether it carries on the quotation before it in the list, which its paragraph left open.</param>
/// <param name="IsClosed">Whether a closing mark ends it.</param>
internal readonly record struct Quotation(int FirstToken, int EndToken, int Paragraph, bool IsContinuation, bool IsClosed);

/// <summary>The outermost quotations of an article, in text order; nested ones are part of them.</summary>
/// <param name="Quotations">The quotations.</param>
/// <param name="UnclosedMarks">The opening marks for which no closing mark was found.</param>
internal readonly record struct QuotationReading(ScratchList<Quotation> Quotations, ImmutableArray<Extent> UnclosedMarks);
