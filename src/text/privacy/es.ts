import type { PrivacyText } from "./en.ts";

export const es: PrivacyText = {
  privacy: "Privacidad",
  points: [
    "Los datos importados se quedan en esta hoja de cálculo o, si eliges uno, en tu propio conjunto de datos de BigQuery. Los inicios de sesión se quedan en tu cuenta de Google. No tenemos servidor, rastreo ni publicidad.",
    "Lo que el complemento recibe de las API de Google y de otras plataformas solo se usa para rellenar esta hoja de cálculo o ese conjunto de datos. No se vende, no se cede y no se usa para entrenar modelos de IA. Si envías un informe, sus métricas principales llegan al canal que elegiste.",
    "Para eliminar tus datos, usa «Eliminar mis datos», más abajo, y elimina las hojas que ya no quieras. Algunas plataformas también muestran el complemento en los ajustes de tu cuenta.",
  ],
  permissions: "Permisos y direcciones",
  google: "Permisos de Google",
  googleScopes: {
    "https://www.googleapis.com/auth/spreadsheets.currentonly":
      "escribe las filas importadas y los informes en esta hoja de cálculo; no accede a tus otros archivos",
    "https://www.googleapis.com/auth/script.container.ui": "muestra su menú y su barra lateral",
    "https://www.googleapis.com/auth/script.external_request": "importa de las plataformas que conectas",
    "https://www.googleapis.com/auth/script.scriptapp": "ejecuta tus importaciones e informes programados",
    "https://www.googleapis.com/auth/userinfo.email": "muestra a tus compañeros quién importó qué",
  },
  platforms: "Permisos de las plataformas",
  optional: "Solo se pide si lo eliges.",
  addresses: "Direcciones permitidas",
  reads: (names) => `lee lo que importas de ${names}`,
  signsIn: (names) => `inicia tu sesión en ${names}`,
  alerts: (name) => `envía a ${name} tus avisos y los informes que mandes, si lo configuras`,
  bigQuery: "carga las filas importadas en el conjunto de datos de BigQuery que elijas",
  bigQueryScope:
    "crea tablas en el conjunto de datos de BigQuery que elijas y actualiza sus filas; Google no ofrece un permiso más limitado para eso",
  sites: "Se suman tus propios sitios si tu administrador los ha permitido.",
};
