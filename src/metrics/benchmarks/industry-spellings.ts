/** What people type for an industry, by its English name. Industries that sources divide differently share spellings. */
export const industrySpellings: Readonly<Record<string, string>> = {
  "All industries": "all,todas,todos,alle,overall,general,algemeen",
  Alcohol:
    "beer,wine,spirits,cerveza,vino,bier,wijn,brewery,cerveceria,brouwerij,winery,bodega,wijnhandel,liquor,distillery,licores",
  "Higher Education":
    "education,university,universities,educacion,universidad,onderwijs,universiteit,college,colleges,school,schools,escuela,universidades,hogeschool",
  Fashion:
    "clothing,apparel,ropa,kleding,shoes,jewelry,jewellery,footwear,boutique,clothes,zapatos,joyeria,calzado,textil,schoenen,juwelier,sieraden,kledingwinkel,modezaak",
  "Financial Services":
    "finance,banking,bank,insurance,finanzas,banca,seguros,financien,verzekeringen,banks,bancos,accounting,contabilidad,accountant,fintech,hypotheken,mortgage,asesoria,boekhouding,inversiones,investment",
  "Food & Beverage":
    "food,food and drink,comida,alimentacion,eten,voeding,restaurants,restaurant,restaurante,restaurantes,restauracion,hosteleria,horeca,catering,cafe,cafes,cafeteria,coffee,coffee shop,koffie,koffiebar,bar,bars,pub,bakery,bakeries,panaderia,panaderias,pasteleria,confiteria,bakkerij,bakkerijen,bakker,patisserie,grocery,groceries,supermarket,supermercado,supermarkt,fast food,snackbar,ijssalon,heladeria,eetcafe,bistro,brasserie,slagerij,carniceria,butcher,foodtruck,traiteur,delicatessen,alimentos,food beverage,gastronomy,gastronomia,gastronomie",
  "Health & Beauty":
    "beauty,health,cosmetics,belleza,salud,cosmetica,schoonheid,gezondheid,hairdresser,hair salon,salon,barber,peluqueria,barberia,estetica,spa,nail salon,kapper,kapsalon,schoonheidssalon,skincare,makeup,maquillaje,wellness,fitness,gym,gimnasio,sportschool,yoga,pharmacy,farmacia,apotheek,dentist,dentista,tandarts,clinic,clinica,kliniek,healthcare,zorg,sanidad",
  "Home Decor":
    "home,decor,interior,hogar,decoracion,interieur,furniture,muebles,meubels,interior design,interiorismo,home and garden,garden,tuin,jardin,woonwinkel",
  Influencers: "influencer,creators,creadores,creator,content creator,blogger,bloggers,creador de contenido",
  Media:
    "news,publishers,press,noticias,prensa,nieuws,uitgevers,pers,newspaper,newspapers,magazine,magazines,periodico,revista,krant,tijdschrift,radio,tv,television,publishing,editorial,podcast,media and entertainment,entertainment",
  Nonprofits:
    "nonprofit,non profit,charity,ngo,ong,sin animo de lucro,non profits,stichting,charities,foundation,fundacion,asociacion,vereniging,goed doel,ngos,association,not for profit",
  Retail:
    "shops,comercio,tiendas,winkels,shop,store,stores,tienda,winkel,minorista,comercio al por menor,retailers,consumer goods,speelgoed,juguetes,toys,pet shop,bloemist,floristeria,florist,gifts,regalos,books,libreria,boekhandel",
  "Sports Teams":
    "sports,sport,deportes,deporte,clubs,club,football,soccer,futbol,voetbal,sportclub,equipo,sports club",
  "Tech & Software":
    "tech,technology,software,it,saas,tecnologia,technologie,b2b,apps,app,startup,startups,informatica,ict,computers",
  Travel:
    "tourism,hotels,turismo,toerisme,hospitality,viaje,reis,hotel,hoteles,hostel,airline,airlines,aerolinea,vliegmaatschappij,travel agency,agencia de viajes,reisbureau,vakantie,vacaciones,camping,bed and breakfast,alojamiento,leisure,ocio,vrije tijd",
  "E-Commerce":
    "ecommerce,online shop,webshop,tienda online,retail,online store,online retail,webwinkel,comercio online,shop,store,winkel,tienda",
  "Agriculture and Food Services":
    "food,agriculture,agricultura,landbouw,food and beverage,restaurants,restaurant,restaurante,horeca,hosteleria,catering,bakery,panaderia,bakkerij,cafe,bar,farm,granja,boerderij",
  "Architecture and Construction": "architecture,arquitectura,architectuur",
  "Arts and Artists": "arts,art,arte,kunst",
  "Beauty and Personal Care": "beauty,belleza,schoonheid,health and beauty,cosmetics,cosmetica,salon,kapper,peluqueria",
  "Business and Finance":
    "business,finance,finanzas,negocios,financien,zakelijk,financial services,bank,banking,insurance,seguros,verzekeringen",
  "Computers and Electronics": "tech,technology,computers,electronics,informatica,elektronica,tech and software",
  Construction: "building,builder,constructora,aannemer,reformas,bouwbedrijf",
  Consulting: "consultancy,consultoria",
  "Creative Services/Agency":
    "agency,agencies,agencia,agencias,bureau,bureaus,creative services,marketing,marketing agency,reclamebureau,publicidad,advertising,design,diseno",
  "Daily Deals/E-Coupons": "coupons,deals,cupones,ofertas,aanbiedingen",
  "Education and Training": "education,training,educacion,formacion,onderwijs,higher education",
};
