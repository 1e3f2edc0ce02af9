/** The frame shared by text inputs, text areas and selects: 44 px, edge border, saga when invalid. */
export const controlClasses =
  'min-h-11 w-full min-w-0 rounded-control border border-edge bg-card px-3.5 py-2 text-base text-ink ' +
  '[&[readonly]]:bg-transparent aria-invalid:border-2 aria-invalid:border-saga ' +
  'disabled:border-dashed disabled:bg-transparent disabled:text-soft'
