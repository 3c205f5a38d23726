namespace OnRecord.Reading.Entities;

/// <summary>How an article uses a word, by the names that the rules propose.</summary>
internal struct WordEvidence
{
    private int _person;
    private int _organization;
    private int _place;
    private int _capital;
    private Use _uses;

    /// <summary>One use of a word.</summary>
    [Flags]
    public enum Use
    {
        None = 0,

        /// <summary>Written small.</summary>
        Small = 1,

        /// <summary>Capitalized, and part of no name.</summary>
        Capital = 2,

        Person = 4,

        Organization = 8,

        Place = 16,

        /// <summary>First word of a longer name.</summary>
        First = 32,

        /// <summary>Last word of a longer name.</summary>
        Last = 64,

        /// <summary>In brackets after the words whose initials it is: "Harbor Workers Union (HWU)".</summary>
        Introduced = 128,

        /// <summary>In a name that is described as a body's: "newspaper" before it, ", the largest union," after it.</summary>
        DescribedBody = 256,

        /// <summary>In a name that is described as a place's.</summary>
        DescribedPlace = 512,
    }

    /// <summary>Adds the most frequent use, which is not counted.</summary>
    public void AddSmall() => _uses |= Use.Small;

    public void Add(Use use)
    {
        _uses |= use;
        _person += (use & Use.Person) != 0 ? 1 : 0;
        _organization += (use & Use.Organization) != 0 ? 1 : 0;
        _place += (use & Use.Place) != 0 ? 1 : 0;
        _capital += (use & Use.Capital) != 0 ? 1 : 0;
    }

    /// <summary>Every use that occurs. That a word is only ever small says nothing.</summary>
    public readonly uint Uses => CapitalUses == 0 ? 0 : (uint)(_uses & ~(Use.DescribedBody | Use.DescribedPlace));

    public readonly uint Introductions => CapitalUses == 0 ? 0 : (uint)(_uses & Use.Introduced);

    /// <summary>What names with the word are described as.</summary>
    public readonly uint Descriptions => CapitalUses == 0 ? 0 : (uint)(_uses & (Use.DescribedBody | Use.DescribedPlace));

    /// <summary>How often it is capitalized.</summary>
    public readonly uint CapitalUses => (uint)(_person + _organization + _place + _capital);

    /// <summary>The most frequent part that the capitalized word plays, 0 for none; and whether it is the only one.</summary>
    public readonly uint Majority
    {
        get
        {
            var most = Math.Max(Math.Max(_person, _organization), Math.Max(_place, _capital));
            var all = _person + _organization + _place + _capital;
            var which = most == 0 ? 0u : most == _person ? 1u : most == _organization ? 2u : most == _place ? 3u : 4u;
            return (which << 2) | (most == all ? 1u : 0) | (all > 1 ? 2u : 0);
        }
    }
}
