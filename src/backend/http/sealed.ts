const ivBytes = 12

/** Made of the secret alone, which is a random UUID of the page: there is nothing to guess, so nothing to slow a guess down. */
const keyOf = async (secret: string) =>
  crypto.subtle.importKey(
    'raw',
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`answer\n${secret}`)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  )

/** A text that only who knows the secret can read (AES-GCM), as base64. */
export async function sealed(text: string, secret: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const hidden = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await keyOf(secret),
    new TextEncoder().encode(text),
  )
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(hidden)))
}

export async function opened(text: string, secret: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes) }
  return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await keyOf(secret), bytes.subarray(ivBytes)))
}
