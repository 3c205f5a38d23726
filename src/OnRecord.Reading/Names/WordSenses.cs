namespace OnRecord.Reading.Names;

/// <summary>What the word lists know of a word or phrase. One form may have several senses.</summary>
[Flags]
internal enum WordSenses
{
    None = 0,

    /// <summary>A first name of boys.</summary>
    MaleName = 1 << 0,

    /// <summary>A first name of girls.</summary>
    FemaleName = 1 << 1,

    FirstName = MaleName | FemaleName,

    /// <summary>Stands before a name and says nothing of what the person does: "Mr.", "Dr.", "Sir".</summary>
    Honorific = 1 << 2,

    /// <summary>An office or rank that is printed before names: "President", "Gov.", "Foreign Minister".</summary>
    Title = 1 << 3,

    /// <summary>A noun for what a person is or does: "spokesman", "goalkeeper", "widow".</summary>
    Role = 1 << 4,

    /// <summary>Stands before titles and roles as part of them: "former", "deputy", "presidential".</summary>
    RoleModifier = 1 << 5,

    /// <summary>Honorifics, titles and roles of men: "Mr.", "king".</summary>
    Male = 1 << 6,

    /// <summary>Honorifics, titles and roles of women: "Mrs.", "congresswoman".</summary>
    Female = 1 << 7,

    /// <summary>The adjective or people of a nation, faith or party: "Russian", "Muslims", "Democrat".</summary>
    Demonym = 1 << 8,

    Country = 1 << 9,

    /// <summary>A state, province, continent or other region, and its abbreviation: "Ohio", "Fla.", "Middle East".</summary>
    Region = 1 << 10,

    City = 1 << 11,

    Place = Country | Region | City,

    /// <summary>A well-known organization, by name or initials.</summary>
    Organization = 1 << 12,

    /// <summary>The word that makes a name an organization's, most often its last: "Committee", "University".</summary>
    OrganizationHead = 1 << 13,

    /// <summary>Closes a company's name: "Inc.", "GmbH".</summary>
    CompanySuffix = 1 << 14,

    /// <summary>The word that makes a name a place's, as its last: "County", "River", "Street".</summary>
    PlaceHead = 1 << 15,

    /// <summary>The same as its first: "Mount", "Port", "Lake".</summary>
    PlaceStart = 1 << 28,

    /// <summary>The word that makes a name neither: "Act", "War", "Award", "Day".</summary>
    ThingHead = 1 << 16,

    /// <summary>A capitalised name that is no actor: "Christmas", "Constitution", "Internet".</summary>
    Thing = 1 << 17,

    Month = 1 << 18,

    Weekday = 1 << 19,

    Calendar = Month | Weekday,

    /// <summary>Joins the parts of a surname: "van", "de", "al".</summary>
    Particle = 1 << 20,

    /// <summary>Articles, prepositions, pronouns, conjunctions, auxiliaries: never the start of a name.</summary>
    Function = 1 << 21,

    /// <summary>A word that most often is none of a name when a sentence starts with it.</summary>
    Common = 1 << 22,

    /// <summary>A form of a verb that attributes: what stands before or after it is likely to speak.</summary>
    Reporting = 1 << 23,

    /// <summary>Lower-case words that make an organization of a name before them: "campaign", "administration".</summary>
    OrganizationTail = 1 << 24,

    /// <summary>Closes a person's name: "Jr.", "III".</summary>
    NameSuffix = 1 << 25,

    /// <summary>Stands behind a person's name and is no part of it: "QC", "Ph.D.".</summary>
    Distinction = 1 << 27,

    /// <summary>A surname that the lists know.</summary>
    Surname = 1 << 26,

    /// <summary>A word that is a verb and neither noun nor adjective.</summary>
    Verb = 1 << 29,

    /// <summary>A kind of ship, whose name follows: "trawler", "HMS".</summary>
    Vessel = 1 << 30,
}
