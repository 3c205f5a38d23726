using OnRecord.Reading.Actors.Kinds;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tests.Entities;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Actors;

public sealed class KindVoteTests
{
    private const string Kinds = "pol";

    [Theory]
    [InlineData("o:Halvard Town|p:Ana Vane|p:Halvard Town", "opo")]
    [InlineData("p:Lungde|l:Lungde", "ll")]
    [InlineData("p:Lungde|o:Lungde", "oo")]
    [InlineData("l:Lungde|o:Lungde|o:Lungde", "ooo")]
    [InlineData("p:Lungde|p:Lungde|l:Lungde", "ppp")]
    [InlineData("o:Calder Vale|l:Calder Vale", "ol")]
    [InlineData("p:Omar Hilden|o:Hilden", "pp")]
    [InlineData("p:Omar Hilden|o:Hilden Marine|p:Hilden|o:Hilden", "popo")]
    [InlineData("p:Omar Hilden|p:Hilden|l:Hilden", "ppl")]
    [InlineData("p:Omar Hilden|p:Hilden|p:Hilden|p:Hilden|o:Hilden", "ppppp")]
    [InlineData("p:Soolah Kim|l:Soolah", "pp")]
    [InlineData("p:Soolah Kim|o:Soolah Air|l:Soolah", "pol")]
    [InlineData("p:Paris Kim|l:Paris", "pl")]
    public void A_form_is_of_one_kind_but_for_surnames_and_towns_with_a_club(string names, string expected)
    {
        var read = names.Split('|').Select(static name => (Kind: (ActorKind)Kinds.IndexOf(name[0]), Name: name[2..])).ToList();
        var facts = Views.Of(string.Join(" and ", read.Select(static name => name.Name))).Facts;
        var mentions = new ScratchList<Mention>(facts.Document.Scratch, read.Count);
        var first = 0;
        foreach (var (kind, name) in read)
        {
            var end = first + name.Split(' ').Length;
            mentions.Add(Mention.Of(facts.Document, first, end, kind));
            first = end + 1;
        }

        var unified = KindVote.Unify(facts, mentions);

        Assert.Equal(expected, string.Concat(Enumerable.Range(0, unified.Length).Select(i => Kinds[(int)unified[i].Kind])));
    }
}
