interface Following<Answer> {
  onSuccess?: (answer: Answer) => unknown
  onError?: (error: Error) => unknown
  onSettled?: () => unknown
}

/**
 * What follows a write, done even when the screen that asked is gone by then: a change from another tab may take it away
 * before the answer comes, and TanStack Query drops the callbacks that are given to `mutate` with it. Without `onError` the
 * error stays where the mutation shows it.
 */
export const follow = <Answer>(sent: Promise<Answer>, { onSuccess, onError, onSettled }: Following<Answer>) =>
  void sent.then(onSuccess, onError ?? (() => undefined)).finally(onSettled)
