using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Resources;

/// <summary>SHA-256 in lower-case hexadecimal.</summary>
internal static class Sha256
{
    /// <summary>The hash of a text's UTF-8 bytes.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    private static string Of(byte[] bytes)
    {
#if NET
        byte[] hash = SHA256.HashData(bytes);
#else
        using var sha256 = SHA256.Create();
        byte[] hash = sha256.ComputeHash(bytes);
#endif
        var text = new char[hash.Length * 2];
        for (var i = 0; i < hash.Length; i++)
        {
            text[2 * i] = Digit(hash[i] >> 4);
            text[(2 * i) + 1] = Digit(hash[i] & 15);
        }

        return new string(text);
    }

    private static char Digit(int value) => "0123456789abcdef"[value];
}
