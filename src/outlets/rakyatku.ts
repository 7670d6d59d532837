import type { Outlet } from './outlet.ts'

export const rakyatku = {
  id: 'rakyatku',
  name: 'Rakyatku.com',
  brands: ['Rakyatku.com'],
  domains: ['rakyatku.com'],
} as const satisfies Outlet
