import type { Outlet } from './outlet.ts'

export const kompas = {
  id: 'kompas',
  name: 'Kompas.com',
  brands: [
    'Kompas',
    'Kompas TV',
    'KompasTV',
    'Harian Kompas',
    'Kompas Images',
    'KompasOtomotif',
    'KompasTekno',
    'KompasProperti',
    'KompasTravel',
    'KompasHealth',
    'KompasFemale',
    'KompasBola',
    'KompasSains',
    'KompasLifestyle',
  ],
  domains: ['kompas.com', 'kompas.id', 'kompas.tv'],
  group: 'KG Media',
} as const satisfies Outlet
