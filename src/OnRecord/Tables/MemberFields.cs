using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace OnRecord.Tables;

/// <summary>
/// Fills the fields that the generator declares for an article's quotations or actors. A field without code costs the compiler a
/// quarter of a property or of an assignment, and a corpus has tens of thousands of them.
/// </summary>
internal static class MemberFields
{
    /// <param name="members">Whose fields are filled.</param>
    /// <param name="type">Its type, which the generator made.</param>
    /// <param name="values">What they are filled with.</param>
    /// <param name="names">The name or key of each value: see <see cref="MemberKey"/>.</param>
    /// <exception cref="InvalidOperationException">A field has no value, or one of another kind.</exception>
    public static void Fill(
        object members,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type,
        object[] values,
        string[] names)
    {
        // Run times give fields in the order of their declaration, which is that of the values, but need not.
        var expected = 0;
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            int found = Find(field.Name, names, expected);
            if (found < 0 || !field.FieldType.IsInstanceOfType(values[found]))
            {
                throw Absent(field);
            }

            field.SetValue(members, values[found]);
            expected = found + 1;
        }
    }

    private static int Find(string member, string[] names, int expected)
    {
        for (var step = 0; step < names.Length; step++)
        {
            int index = (expected + step) % names.Length;
            if (MemberKey.Names(member, names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static InvalidOperationException Absent(FieldInfo field) =>
        Mismatch.Of(field.Module.Assembly, $"{field.DeclaringType?.FullName}.{field.Name} is not in them");
}
