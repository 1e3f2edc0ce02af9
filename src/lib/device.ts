import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

export type Language = 'id' | 'en'
export type Theme = 'light' | 'dark' | 'system'

interface DeviceSettings {
  language: Language
  theme: Theme
  setLanguage: (language: Language) => void
  setTheme: (theme: Theme) => void
}

/** Choices that belong to this device, not to a person: they hold on the sign-in page too. */
export const useDevice = create<DeviceSettings>()(
  persist(
    (set) => ({
      language: 'id',
      theme: 'system',
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
    }),
    {
      name: 'widya-device',
      storage: createJSONStorage(() => localStorage),
      // A damaged or foreign value must not stop the app from starting.
      merge: (stored, current) => {
        const value = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<DeviceSettings>
        return {
          ...current,
          language: value.language === 'en' ? 'en' : 'id',
          theme: value.theme === 'light' || value.theme === 'dark' ? value.theme : 'system',
        }
      },
    },
  ),
)

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** Puts language and theme on `<html>`, now and at every change. Called once, at boot. */
export function applyDeviceSettings() {
  const apply = () => {
    const { language, theme } = useDevice.getState()
    document.documentElement.lang = language
    const dark = theme === 'dark' || (theme === 'system' && prefersDark().matches)
    document.documentElement.classList.toggle('dark', dark)
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', dark ? '#0f1326' : '#f5f6fa')
  }
  apply()
  useDevice.subscribe(apply)
  prefersDark().addEventListener('change', apply)
  // Two tabs of one device speak one language: what is chosen in one is worn by the other at once.
  window.addEventListener('storage', ({ key }) => key === 'widya-device' && useDevice.persist.rehydrate())
}
