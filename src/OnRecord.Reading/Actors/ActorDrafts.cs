using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Actors;

/// <summary>The actors of an article while their mentions are gathered, by number.</summary>
/// <param name="scratch">The reading's memory.</param>
internal sealed class ActorDrafts(Scratch scratch)
{
    /// <summary>Stands for no actor.</summary>
    public const int None = -1;

    private readonly ScratchList<ActorDraft> _drafts = new(scratch, capacity: 0);
    private readonly Chains<Extent> _roles = new(scratch);
    private readonly Chains<Extent> _nicknames = new(scratch);

    public int Count => _drafts.Length;

    /// <summary>The actor with the number. Another one's addition may move it.</summary>
    public ref ActorDraft this[int actor] => ref _drafts[actor];

    /// <returns>The number of a new actor.</returns>
    public int Add(ActorKind kind, Mention fullest)
    {
        _drafts.Add(new ActorDraft(kind, fullest));
        return _drafts.Length - 1;
    }

    public void AddRole(int actor, Extent? role)
    {
        if (role is { } printed)
        {
            _drafts[actor].Roles = _roles.Add(_drafts[actor].Roles, printed);
        }
    }

    public void AddNickname(int actor, Extent nickname) =>
        _drafts[actor].Nicknames = _nicknames.Add(_drafts[actor].Nicknames, nickname);

    public Chains<Extent>.Enumerable NicknamesOf(int actor) => _nicknames.Of(_drafts[actor].Nicknames);

    public Chains<Extent>.Enumerable RolesOf(int actor) => _roles.Of(_drafts[actor].Roles);
}
