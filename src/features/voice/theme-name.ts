import type { Theme } from '@/domain/voice.ts'
import type { VoiceWords } from './voice.words.ts'

/** One of the themes bears the name of a statement. */
export const themeName = (theme: Theme, words: VoiceWords) => (theme === 'load' ? words.loadTheme : words[theme])
