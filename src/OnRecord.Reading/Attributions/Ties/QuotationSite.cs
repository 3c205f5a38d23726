using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Marks;

namespace OnRecord.Reading.Attributions.Ties;

/// <summary>A quotation with the text around it in which its cue may stand.</summary>
/// <param name="Index">Its place among the article's quotations.</param>
/// <param name="Quotation">The quotation.</param>
/// <param name="Lead">First token before it that may belong to its cue; the quotation's own first where there is none.</param>
/// <param name="Trail">One past the last token after it that may belong to its cue.</param>
/// <param name="Before">What convention makes of the words before it.</param>
/// <param name="After">What convention makes of the words after it.</param>
/// <param name="IsWhole">Whether convention takes it for a sentence of its own.</param>
internal readonly record struct QuotationSite(
    int Index, Quotation Quotation, int Lead, int Trail, CuedSource? Before, CuedSource? After, bool IsWhole);
