import type { Outlet } from './outlet.ts'

export const timesindonesia = {
  id: 'timesindonesia',
  name: 'TIMES Indonesia',
  brands: [
    'TIMESIndonesia',
    'TIMES Bandung',
    'TIMES Banyuwangi',
    'TIMES Jakarta',
    'TIMES Jatim',
    'TIMES Jogja',
    'TIMES Malang',
    'TIMES Probolinggo',
    'TIMES Surabaya',
  ],
  domains: ['timesindonesia.co.id', 'times.co.id'],
} as const satisfies Outlet
