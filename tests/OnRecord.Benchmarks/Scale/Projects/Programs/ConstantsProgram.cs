namespace Measured;

public sealed record Quote(string Id, string Text, string? Speaker);

public sealed record Article(string Name, string Text, Quote[] Quotes);

internal static class Program
{
    private static void Main() => Console.WriteLine(Articles.All.Count);
}
