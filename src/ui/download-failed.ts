import { showToast } from './toasts.ts'
import { useUiWords } from './ui.words.ts'

/** For `.catch()` of a download that was started by a press: nothing on the page changes, so the failure is said aloud. */
export const sayDownloadFailed = () => showToast({ text: useUiWords.now().downloadFailed, tone: 'error' })
