using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace OnRecord.Generator.Tests.Support;

/// <summary>Every kind of project that may use the generated code.</summary>
internal sealed class CombinatorialConsumersAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        from framework in new[] { Consumer.NetStandard, Consumer.Net8 }
        from language in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest }
        from nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable }
        from accessibility in new[] { "internal", "public" }
        select new object[] { framework, language, nullable, accessibility };
}
