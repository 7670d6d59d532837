import type { Outlet } from './outlet.ts'

export const suarasurabaya = {
  id: 'suarasurabaya',
  name: 'Suara Surabaya',
  brands: ['Suara Surabaya', 'SuaraSurabaya.net'],
  domains: ['suarasurabaya.net'],
} as const satisfies Outlet
