import type { Outlet } from './outlet.ts'

export const krjogja = {
  id: 'krjogja',
  name: 'KRJogja.com',
  brands: ['KRJogja', 'Kedaulatan Rakyat'],
  domains: ['krjogja.com'],
} as const satisfies Outlet
