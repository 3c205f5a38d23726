using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OnRecord.Tables;

/// <summary>
/// Fills the fields that the generator declares for an article's quotations or actors. A field without code costs the compiler a
/// quarter of a property or of an assignment, and a corpus has tens of thousands of them.
/// </summary>
/// <typeparam name="TMembers">The generated class.</typeparam>
internal static class MemberFields<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TMembers>
    where TMembers : class
{
    private static readonly FieldInfo[] s_fields = typeof(TMembers).GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    /// <param name="members">Whose fields are filled.</param>
    /// <param name="values">What they are filled with.</param>
    /// <param name="names">The name or key of each value: see <see cref="MemberKey"/>.</param>
    /// <exception cref="InvalidOperationException">A field has no value, or one of another kind.</exception>
    public static void Fill<T>(TMembers members, IReadOnlyList<T> values, IReadOnlyList<string> names)
        where T : class
    {
        // Run times give fields in the order of their declaration, which is that of the values, but need not.
        var expected = 0;
        foreach (FieldInfo field in s_fields)
        {
            int found = Find(field.Name, names, expected);
            if (found < 0 || !field.FieldType.IsInstanceOfType(values[found]))
            {
                throw Mismatch.Of(typeof(TMembers).Assembly, $"{typeof(TMembers).FullName}.{field.Name} is not in them");
            }

            field.SetValue(members, values[found]);
            expected = found + 1;
        }
    }

    private static int Find(string member, IReadOnlyList<string> names, int expected)
    {
        for (var step = 0; step < names.Count; step++)
        {
            int index = (expected + step) % names.Count;
            if (MemberKey.Names(member, names[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
