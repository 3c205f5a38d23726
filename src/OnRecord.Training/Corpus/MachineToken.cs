using OnRecord.Reading;

namespace OnRecord.Training.Corpus;

/// <summary>A token as another program tagged it: it errs.</summary>
/// <param name="Extent">Where it stands.</param>
/// <param name="Tag">Its part of speech, as the Penn Treebank names it.</param>
/// <param name="Entity">The kind of name that it is part of: PERSON, ORGANIZATION, LOCATION, MISC …; O for none.</param>
internal readonly record struct MachineToken(Extent Extent, string Tag, string Entity);
