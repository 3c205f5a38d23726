using System.Reflection;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class ReservedTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    [Fact]
    public void Every_member_that_a_generated_quote_would_hide_is_reserved() =>
        Assert.All(Inherited(typeof(QuoteMembers)), static name => Assert.Equal(name + "Quote", Reserved.QuoteMember(name)));

    [Fact]
    public void Every_member_that_a_generated_actor_would_hide_is_reserved() =>
        Assert.All(Inherited(typeof(ActorMembers)), static name => Assert.Equal(name + "Actor", Reserved.ActorMember(name)));

    [Fact]
    public void Every_member_of_object_is_reserved_among_articles() =>
        Assert.All(Inherited(typeof(object)), static name => Assert.Equal(name + "Article", Reserved.ArticleMember(name)));

    [Fact]
    public void Case_makes_no_difference() => Assert.Equal("tostringQuote", Reserved.QuoteMember("tostring"));

    /// <summary>Names that C# code can write; accessors and explicit implementations have none.</summary>
    private static IEnumerable<string> Inherited(Type type) =>
        type.GetMembers(Members)
            .Where(static member => member
                is not MethodBase { IsPrivate: true } and not MethodBase { IsAssembly: true }
                and not FieldInfo { IsPrivate: true } and not PropertyInfo { GetMethod.IsPrivate: true }
                and not ConstructorInfo)
            .Where(static member => member is not MethodBase { IsSpecialName: true } && !member.Name.Contains('.', StringComparison.Ordinal))
            .Select(static member => member.Name)
            .Distinct();
}
