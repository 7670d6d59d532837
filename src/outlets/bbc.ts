import type { Outlet } from './outlet.ts'

export const bbc = {
  id: 'bbc',
  name: 'BBC News Indonesia',
  brands: ['BBC News Indonesia', 'BBC Indonesia', 'BBCIndonesia.com'],
  domains: ['bbc.com', 'bbc.co.uk', 'bbcindonesia.com'],
} as const satisfies Outlet
