import type { Outlet } from './outlet.ts'

export const bbc = {
  id: 'bbc',
  name: 'BBC News Indonesia',
  brands: ['BBC Indonesia'],
  domains: ['bbc.com', 'bbc.co.uk', 'bbcindonesia.com'],
} as const satisfies Outlet
