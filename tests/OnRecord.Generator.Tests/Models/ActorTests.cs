using OnRecord.Generator.Tests.Support;

namespace OnRecord.Generator.Tests.Models;

public class ActorTests
{
    [Fact]
    public void An_actor_of_several_articles_is_one_member_that_knows_them_all()
    {
        var source = new Newsroom()
            .Add("seeds/dam.txt", "“The dam will hold,” said Marta Quist.")
            .Add("seeds/ferry.txt", "“The ferry is late,” said Marta Quist.")
            .Source("Actors.00.g.cs");

        Assert.Contains("P\tmarta-quist\tMarta Quist\t\t\t0\n", source, StringComparison.Ordinal);
        Assert.Contains("named in 2 articles", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_knows_the_tables_that_its_articles_are_in()
    {
        var newsroom = new Newsroom();
        for (var article = 0; article < 60; article++)
        {
            newsroom.Add($"seeds/{article}.txt", article == 7 ? "“No,” said Marta Quist. “Yes,” said Olof Berg." : "“No,” said Marta Quist.");
        }

        var sources = newsroom.Run().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
        var only = sources["Articles.00.g.cs"].Contains("\nP\tolof-berg\t", StringComparison.Ordinal) ? 0 : 1;
        Assert.Contains("P\tmarta-quist\tMarta Quist\t\t\t0,1\n", sources["Actors.00.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"P\tolof-berg\tOlof Berg\t\t\t{only}\n", sources["Actors.00.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\nP\tolof-berg\t", sources[$"Articles.0{only}.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_kinds_share_has_the_kind_behind_it()
    {
        var source = new Newsroom()
            .Add("a.txt", "It was in Washington. “No,” said George Washington. “No,” said Washington George.")
            .Source("Actors.00.g.cs");
        var clash = new Newsroom(
            (text, _) => Readings.Actors(text, ("Washington", Reading.ActorKind.Person), ("Washington", Reading.ActorKind.Place)))
            .Add("a.txt", "Washington Washington").Run();

        Assert.Contains("Place Washington =>", source, StringComparison.Ordinal);
        var text = clash.GeneratedSources.Single(static one => one.HintName == "Actors.00.g.cs").SourceText.ToString();
        Assert.Contains("Person WashingtonPerson =>", text, StringComparison.Ordinal);
        Assert.Contains("Place WashingtonPlace =>", text, StringComparison.Ordinal);
        Assert.Empty(Consumer.Compile(clash).Complaints());
    }

    [Fact]
    public void What_the_engine_reads_twice_is_one_actor()
    {
        var result = new Newsroom(
            (text, _) => Readings.Actors(text, ("Marta Quist", Reading.ActorKind.Person), ("MARTA QUIST", Reading.ActorKind.Person)))
            .Add("a.txt", "Marta Quist and MARTA QUIST").Run();

        var text = result.GeneratedSources.Single(static one => one.HintName == "Articles.00.g.cs").SourceText.ToString();
        Assert.Contains("P\tmarta-quist\t0+11,16\n", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Marta Quist<para>also “MARTA QUIST”</para></summary>", text, StringComparison.Ordinal);
        Assert.Empty(Consumer.Compile(result).Complaints());
    }

    [Fact]
    public void A_body_is_the_same_with_and_without_The_before_its_name()
    {
        var source = new Newsroom((text, _) => Readings.Actors(text, (text, Reading.ActorKind.Organization)))
            .Add("a.txt", "The Harbor Times").Add("b.txt", "Harbor Times").Source("Actors.00.g.cs");

        Assert.Contains("Organization HarborTimes =>", source, StringComparison.Ordinal);
        Assert.Contains("O\tharbor-times\tThe Harbor Times\tHarbor Times\t\t0\n", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_without_a_letter_has_a_member_all_the_same()
    {
        var result = new Newsroom(
            (text, _) => Readings.Actors(text, ("@", Reading.ActorKind.Organization), ("%", Reading.ActorKind.Organization)))
            .Add("a.txt", "@ %").Run();

        Assert.Contains(
            " OrganizationOrganization_",
            result.GeneratedSources.Single(static one => one.HintName == "Actors.00.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
        Assert.Empty(Consumer.Compile(result).Complaints());
    }
}
