import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { type PanelSettings, readSettings, testPanelMark, untouched } from './settings.ts'

/** The settings on this device. All tabs have the same: the backend of all is one. */
export const usePanel = create<PanelSettings>()(
  persist(() => untouched, {
    name: testPanelMark,
    storage: createJSONStorage(() => localStorage),
    merge: readSettings,
  }),
)
