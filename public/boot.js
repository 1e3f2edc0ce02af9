(function () {
  var html = document.documentElement
  var device = {}
  try {
    device = JSON.parse(localStorage.getItem('widya-device')).state || {}
  } catch (_) {}
  var dark = device.theme === 'dark' || (device.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  html.className = dark ? 'dark' : ''
  if (device.language === 'en') html.lang = 'en'
  if (dark) document.querySelector('[name=theme-color]').content = '#0f1326'
})()
