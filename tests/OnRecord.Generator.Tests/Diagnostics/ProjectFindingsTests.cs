using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Generator.Pipeline;
using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Diagnostics;

/// <summary>What is said of the project itself.</summary>
public class ProjectFindingsTests
{
    [Theory]
    [InlineData("publik")]
    [InlineData("private")]
    public void An_accessibility_that_means_nothing_is_reported_and_left_out(string value)
    {
        var result = new Newsroom().SetProperty("OnRecordAccessibility", value).Run();

        Assert.Equal(
            $"warning ONR0010: The property OnRecordAccessibility=\"{value}\" is not understood and left out; write internal or public",
            Assert.Single(result.Diagnostics).ToString());
        Assert.Contains(
            "internal static partial class Articles",
            Assert.Single(result.GeneratedSources).SourceText.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Articles", "internal", "Articles", "using Articles; class Desk { object Vote => {0}.HarborVote; }")]
    [InlineData("Actors.Stories", "internal", "Actors", "using Actors.Stories; class Desk { object Olof => {0}.MartaQuist; }")]
    [InlineData(
        "Newsroom.Articles", "public", "Articles",
        "namespace Newsroom { using Newsroom.Articles; class Desk { object Vote => {0}.HarborVote; } }")]
    public void A_namespace_that_hides_a_generated_class_is_reported_with_the_remedies_which_help(
        string name, string accessibility, string hidden, string code)
    {
        var newsroom = HarborVote().SetProperty("RootNamespace", name).SetProperty("OnRecordAccessibility", accessibility);

        Assert.Equal(
            $"warning ONR0012: The namespace '{name}' has the name of the generated class {hidden}, and code outside of it means the "
                + $"namespace by that name; write {name}.{hidden} there, or, if nothing else is in it, have what is generated elsewhere: "
                + "<OnRecordNamespace>Seeds</OnRecordNamespace>",
            Assert.Single(newsroom.Run().Diagnostics).ToString());
        Assert.NotEmpty(Complaints(hidden));
        Assert.Empty(Complaints($"{name}.{hidden}"));

        newsroom.SetProperty("OnRecordNamespace", "Seeds");
        code = code.Replace(name + ";", "Seeds;", StringComparison.Ordinal);
        Assert.Empty(newsroom.Run().Diagnostics);
        Assert.Empty(Complaints(hidden));

        IEnumerable<string> Complaints(string reference) =>
            Consumer.Compile(newsroom.Run(), code.Replace("{0}", reference, StringComparison.Ordinal)).Complaints();
    }

    [Theory]
    [InlineData("namespace Newsroom.Articles { class Desk { object Vote => Articles.HarborVote; } }")]
    [InlineData("namespace Newsroom.Articles.Archive { class Desk { object Vote => Articles.HarborVote; } }")]
    [InlineData("using Newsroom.Articles; class Desk { object Vote => Articles.HarborVote; }")]
    public void A_namespace_that_ends_with_a_generated_class_hides_it_from_none_of_the_code_in_it(string code)
    {
        var result = HarborVote().SetProperty("RootNamespace", "Newsroom.Articles").Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(Consumer.Compile(result, code).Complaints());
    }

    [Fact]
    public void A_project_that_did_not_ask_for_the_generator_is_left_alone()
    {
        var result = new Newsroom().Uninstall().SetProperty("RootNamespace", "Articles").EditCode("namespace Newsroom { class Articles { } }").Run();

        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("public", "public")]
    [InlineData("Public", "public")]
    [InlineData(" internal ", "internal")]
    [InlineData("", "internal")]
    public void An_accessibility_is_known_in_any_case_of_letters(string value, string accessibility)
    {
        var result = new Newsroom().SetProperty("OnRecordAccessibility", value).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Contains(
            accessibility + " static partial class Articles",
            Assert.Single(result.GeneratedSources).SourceText.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Newsroom.Articles { class Story { } }", 20, "namespace 'Newsroom.Articles'", "class Articles")]
    [InlineData("namespace Newsroom.Actors.Known { class Story { } }", 20, "namespace 'Newsroom.Actors'", "class Actors")]
    [InlineData("namespace Newsroom { static class Actors { } }", 35, "type 'Newsroom.Actors'", "class Actors")]
    [InlineData("namespace Newsroom { enum @Actors { } }", 27, "type 'Newsroom.Actors'", "class Actors")]
    [InlineData("namespace Newsroom { delegate void Actors(); }", 36, "type 'Newsroom.Actors'", "class Actors")]
    [InlineData("namespace Newsroom.Articles; class Story { }", 20, "namespace 'Newsroom.Articles'", "class Articles")]
    [InlineData("namespace Newsroom { namespace Articles.Old { class Story { } } }", 32, "namespace 'Newsroom.Articles'", "class Articles")]
    [InlineData("namespace Newsroom { record Articles { } }", 29, "type 'Newsroom.Articles'", "class Articles")]
    [InlineData("namespace Newsroom { partial struct Articles { } }", 37, "type 'Newsroom.Articles'", "class Articles")]
    [InlineData("namespace Newsroom { partial class ArticleTypes { } }", 36, "type 'Newsroom.ArticleTypes'", "namespace ArticleTypes")]
    public void A_name_that_is_taken_is_reported_where_it_stands(string code, int column, string taker, string generated)
    {
        var result = HarborVote().EditCode(code).Run();

        Assert.Equal(
            $"(1,{column}): error ONR0009: The {taker} stands where the generated {generated} has to; "
                + "rename it, or have what is generated elsewhere: <OnRecordNamespace>Newsroom.Seeds</OnRecordNamespace>",
            Assert.Single(result.Diagnostics).ToString());
        Assert.NotEmpty(Consumer.Compile(result, code, language: LanguageVersion.CSharp11).Complaints());
    }

    [Theory]
    [InlineData("namespace Newsroom { internal static partial class Articles { internal const int Most = 3; } }")]
    [InlineData("namespace Newsroom { class Articles<T> { } }")]
    [InlineData("namespace Newsroom { file class Articles { } class Desk { class Actors { } } }")]
    [InlineData("namespace Newsroom.ArticleTypes { class Feature { } }")]
    [InlineData("namespace Newsroom.Desk { class Articles { } }")]
    [InlineData("namespace Articles { class Actors { } }")]
    public void A_name_that_only_looks_alike_is_left_alone(string code)
    {
        var result = HarborVote().EditCode(code).Run();

        Assert.Empty(result.Diagnostics);
        Assert.Empty(Consumer.Compile(result, code, language: LanguageVersion.CSharp11).Complaints());
    }

    [Fact]
    public void A_namespace_of_their_own_keeps_generated_types_out_of_the_way()
    {
        const string Code = "namespace Newsroom.Articles { class Story { } }";
        var newsroom = HarborVote().SetProperty("OnRecordNamespace", "Newsroom.Seeds").EditCode(Code);

        Assert.Empty(newsroom.Run().Diagnostics);
        Assert.Empty(Consumer.Compile(newsroom.Run(), Code).Complaints());
    }

    [Fact]
    public void A_taken_name_in_the_global_namespace_is_reported_too() => Assert.EndsWith(
        "<OnRecordNamespace>Seeds</OnRecordNamespace>",
        Assert.Single(HarborVote().SetProperty("RootNamespace", "").EditCode("class Articles { }").Run().Diagnostics).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Code_that_takes_no_name_changes_nothing()
    {
        var newsroom = HarborVote();
        newsroom.Run();

        var result = newsroom.EditCode("class Other { }").Run();

        Assert.Equal([IncrementalStepRunReason.Unchanged], result.Of(Steps.TakenNames));
        Assert.All(result.OfAllOutputs(), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_name_that_many_files_take_is_reported_once()
    {
        var newsroom = HarborVote();
        for (var i = 0; i < 5; i++)
        {
            newsroom.EditCode($"namespace Newsroom.Articles {{ class Story{i} {{ }} }}");
        }

        Assert.Equal("ONR0009", Assert.Single(newsroom.Run().Diagnostics).Id);
    }

    private static Newsroom HarborVote() => new Newsroom(language: LanguageVersion.CSharp11)
        .Add("seeds/harbor-vote.txt", "“The dam will hold,” said Marta Quist in Kaskinen.");
}
