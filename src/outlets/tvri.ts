import type { Outlet } from './outlet.ts'

export const tvri = {
  id: 'tvri',
  name: 'TVRI',
  brands: ['TVRI', 'TVRINews', 'TVRI News', 'TVRINews.com'],
  domains: ['tvri.go.id', 'tvrinews.com'],
} as const satisfies Outlet
