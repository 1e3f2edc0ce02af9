import { beforeEach, describe, expect, it } from 'vitest'
import { dismissToast, showToast, useToasts } from './toasts.ts'

const shown = () => useToasts.getState().list

describe('toasts', () => {
  beforeEach(() => useToasts.setState({ list: [] }))

  it('stay long enough to act, and an error until it is dismissed', () => {
    showToast({ text: 'a' })
    showToast({ text: 'b', action: { label: 'Urungkan', onPress: () => {} } })
    showToast({ text: 'c', tone: 'error' })
    expect(shown().map((toast) => toast.seconds)).toEqual([6, 10, undefined])
  })
  it('are at most three; the oldest leaves', () => {
    for (const text of ['a', 'b', 'c', 'd']) showToast({ text })
    expect(shown().map((toast) => toast.text)).toEqual(['b', 'c', 'd'])
  })
  it('are dismissed by their number', () => {
    const id = showToast({ text: 'a' })
    showToast({ text: 'b' })
    dismissToast(id)
    expect(shown().map((toast) => toast.text)).toEqual(['b'])
  })
})
