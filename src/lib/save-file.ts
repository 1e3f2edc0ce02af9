/** Hands the person a file under this name. */
export function saveFile(name: string, content: Blob) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** For a text that must not get lost and has no better place. */
export const saveTextFile = (name: string, text: string) =>
  saveFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
