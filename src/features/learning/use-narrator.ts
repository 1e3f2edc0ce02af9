import { useCallback, useEffect, useRef, useState } from 'react'

const voiceOf = () => window.speechSynthesis?.getVoices().find((voice) => /^id\b/i.test(voice.lang))

/** The device's own Indonesian voice, where it has one. It comes late in some browsers, so it is waited for. */
export function useNarrator() {
  const [voice, setVoice] = useState(voiceOf)
  const speaking = useRef(false)
  useEffect(() => {
    const synthesis = window.speechSynthesis as SpeechSynthesis | undefined
    if (!synthesis) return
    const look = () => setVoice(voiceOf())
    synthesis.addEventListener('voiceschanged', look)
    return () => {
      synthesis.removeEventListener('voiceschanged', look)
      synthesis.cancel()
    }
  }, [])
  const silence = useCallback(() => {
    speaking.current = false
    window.speechSynthesis?.cancel()
  }, [])
  const speak = useCallback(
    (text: string, speed: number) => {
      if (!voice) return
      window.speechSynthesis.cancel()
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = speed
      utterance.onend = () => {
        speaking.current = false
      }
      utterance.onerror = utterance.onend
      speaking.current = true
      window.speechSynthesis.speak(utterance)
    },
    [voice],
  )
  return { available: voice !== undefined, speaking, speak, silence }
}
