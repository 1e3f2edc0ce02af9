import { useBlueprintWords } from './blueprint.words.ts'

/** On paper a blueprint is signed; on the screen there is nothing to sign. */
export function SignatureLines() {
  const words = useBlueprintWords()
  return (
    <div className="mt-8 hidden grid-cols-3 gap-8 break-inside-avoid print:grid">
      {[words.compiled, words.examined, words.approved].map((role) => (
        <div key={role}>
          <p className="font-semibold">{role}</p>
          <p className="mt-16 border-current border-t pt-1 text-sm">{words.nameNip}</p>
          <p className="mt-2 text-sm">{words.date}:</p>
        </div>
      ))}
    </div>
  )
}
