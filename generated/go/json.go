// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package webhooks

var namesCustomerLink = []string{"id", "domain", "key", "shortLink"}

func decodeCustomerLink(value any) (CustomerLink, *Issue) {
	r := read(value)
	o := CustomerLink{}
	o.ID = optionalNullable(r, "id", asString)
	o.Domain = optionalNullable(r, "domain", asString)
	o.Key = optionalNullable(r, "key", asString)
	o.ShortLink = optionalNullable(r, "shortLink", asString)
	o.Extra = r.rest(namesCustomerLink...)
	return o, r.issue
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o CustomerLink) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptionalNullable(w, "id", o.ID)
	writeOptionalNullable(w, "domain", o.Domain)
	writeOptionalNullable(w, "key", o.Key)
	writeOptionalNullable(w, "shortLink", o.ShortLink)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *CustomerLink) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "CustomerLink", decodeCustomerLink, o)
}

var namesCustomer = []string{"id", "name", "email", "avatar", "externalId", "country", "createdAt", "link", "customFields"}

var requiredCustomer = []string{"id", "name"}

func decodeCustomer(value any) (Customer, *Issue) {
	r := read(value)
	o := Customer{}
	o.ID = required(r, "id", asString)
	o.Name = required(r, "name", asString)
	o.Email = optionalNullable(r, "email", asString)
	o.Avatar = optionalNullable(r, "avatar", asString)
	o.ExternalID = optionalNullable(r, "externalId", asString)
	o.Country = optionalNullable(r, "country", asString)
	o.CreatedAt = optionalNullable(r, "createdAt", asTime)
	o.Link = optionalNullable(r, "link", decodeCustomerLink)
	o.CustomFields = optionalNullable(r, "customFields", asMap)
	o.Extra = r.rest(namesCustomer...)
	o.spellings = r.spellings("createdAt")
	return o, r.fault(requiredCustomer)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Customer) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("name", o.Name)
	writeOptionalNullable(w, "email", o.Email)
	writeOptionalNullable(w, "avatar", o.Avatar)
	writeOptionalNullable(w, "externalId", o.ExternalID)
	writeOptionalNullable(w, "country", o.Country)
	w.optionalNullableTime(o.spellings, "createdAt", o.CreatedAt)
	writeOptionalNullable(w, "link", o.Link)
	writeOptionalNullable(w, "customFields", o.CustomFields)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Customer) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Customer", decodeCustomer, o)
}

var namesInteraction = []string{"timestamp", "clickId", "id", "url", "ip", "continent", "country", "city", "device", "browser", "os", "ua", "bot", "qr", "referer", "link_id", "region", "latitude", "longitude", "device_model", "device_vendor", "browser_version", "os_version", "engine", "engine_version", "cpu_architecture", "referer_url", "type", "event_name"}

var requiredInteraction = []string{"url", "continent", "country", "city", "device", "browser", "os", "bot", "referer"}

func decodeInteraction(value any) (Interaction, *Issue) {
	r := read(value)
	o := Interaction{}
	o.Timestamp = optional(r, "timestamp", asTime)
	o.ClickID = optional(r, "clickId", asString)
	o.ID = optional(r, "id", asString)
	o.URL = required(r, "url", asString)
	o.IP = optionalNullable(r, "ip", asString)
	o.Continent = requiredNullable(r, "continent", asString)
	o.Country = requiredNullable(r, "country", asString)
	o.City = requiredNullable(r, "city", asString)
	o.Device = requiredNullable(r, "device", asString)
	o.Browser = requiredNullable(r, "browser", asString)
	o.OS = requiredNullable(r, "os", asString)
	o.UA = optionalNullable(r, "ua", asString)
	o.Bot = requiredNullable(r, "bot", asBool)
	o.QR = optional(r, "qr", asBool)
	o.Referer = requiredNullable(r, "referer", asString)
	o.LinkID = optionalNullable(r, "link_id", asString)
	o.Region = optionalNullable(r, "region", asString)
	o.Latitude = optionalNullable(r, "latitude", asString)
	o.Longitude = optionalNullable(r, "longitude", asString)
	o.DeviceModel = optionalNullable(r, "device_model", asString)
	o.DeviceVendor = optionalNullable(r, "device_vendor", asString)
	o.BrowserVersion = optionalNullable(r, "browser_version", asString)
	o.OSVersion = optionalNullable(r, "os_version", asString)
	o.Engine = optionalNullable(r, "engine", asString)
	o.EngineVersion = optionalNullable(r, "engine_version", asString)
	o.CPUArchitecture = optionalNullable(r, "cpu_architecture", asString)
	o.RefererURL = optionalNullable(r, "referer_url", asString)
	o.Type = optionalNullable(r, "type", asString)
	o.EventName = optionalNullable(r, "event_name", asString)
	o.Extra = r.rest(namesInteraction...)
	o.spellings = r.spellings("timestamp")
	return o, r.fault(requiredInteraction)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Interaction) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.optionalTime(o.spellings, "timestamp", o.Timestamp)
	writeOptional(w, "clickId", o.ClickID)
	writeOptional(w, "id", o.ID)
	w.required("url", o.URL)
	writeOptionalNullable(w, "ip", o.IP)
	w.required("continent", o.Continent)
	w.required("country", o.Country)
	w.required("city", o.City)
	w.required("device", o.Device)
	w.required("browser", o.Browser)
	w.required("os", o.OS)
	writeOptionalNullable(w, "ua", o.UA)
	w.required("bot", o.Bot)
	writeOptional(w, "qr", o.QR)
	w.required("referer", o.Referer)
	writeOptionalNullable(w, "link_id", o.LinkID)
	writeOptionalNullable(w, "region", o.Region)
	writeOptionalNullable(w, "latitude", o.Latitude)
	writeOptionalNullable(w, "longitude", o.Longitude)
	writeOptionalNullable(w, "device_model", o.DeviceModel)
	writeOptionalNullable(w, "device_vendor", o.DeviceVendor)
	writeOptionalNullable(w, "browser_version", o.BrowserVersion)
	writeOptionalNullable(w, "os_version", o.OSVersion)
	writeOptionalNullable(w, "engine", o.Engine)
	writeOptionalNullable(w, "engine_version", o.EngineVersion)
	writeOptionalNullable(w, "cpu_architecture", o.CPUArchitecture)
	writeOptionalNullable(w, "referer_url", o.RefererURL)
	writeOptionalNullable(w, "type", o.Type)
	writeOptionalNullable(w, "event_name", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Interaction) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Interaction", decodeInteraction, o)
}

var namesTag = []string{"id", "name", "color"}

var requiredTag = []string{"id", "name", "color"}

func decodeTag(value any) (Tag, *Issue) {
	r := read(value)
	o := Tag{}
	o.ID = required(r, "id", asString)
	o.Name = required(r, "name", asString)
	o.Color = required(r, "color", asString)
	o.Extra = r.rest(namesTag...)
	return o, r.fault(requiredTag)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Tag) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("name", o.Name)
	w.required("color", o.Color)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Tag) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Tag", decodeTag, o)
}

var namesLink = []string{"id", "domain", "key", "externalId", "url", "trackConversion", "archived", "expiresAt", "expiredUrl", "password", "proxy", "title", "description", "image", "video", "rewrite", "doIndex", "ios", "android", "geo", "publicStats", "tagId", "tags", "comments", "shortLink", "qrCode", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "userId", "projectId", "clicks", "lastClicked", "leads", "sales", "saleAmount", "createdAt", "updatedAt", "flexible", "rules", "folderId", "notificationToken", "preRedirection", "pageId", "pageUrl", "isFormMandatory", "filled", "useAsTemplate"}

var requiredLink = []string{"id", "domain", "key", "url", "trackConversion", "archived", "expiredUrl", "password", "proxy", "title", "description", "image", "video", "rewrite", "doIndex", "ios", "android", "geo", "publicStats", "comments", "shortLink", "qrCode", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "projectId", "clicks", "leads", "sales", "saleAmount", "createdAt", "updatedAt"}

func decodeLink(value any) (Link, *Issue) {
	r := read(value)
	o := Link{}
	o.ID = required(r, "id", asString)
	o.Domain = required(r, "domain", asString)
	o.Key = required(r, "key", asString)
	o.ExternalID = optionalNullable(r, "externalId", asString)
	o.URL = required(r, "url", asString)
	o.TrackConversion = required(r, "trackConversion", asBool)
	o.Archived = required(r, "archived", asBool)
	o.ExpiresAt = optionalNullable(r, "expiresAt", asTime)
	o.ExpiredURL = requiredNullable(r, "expiredUrl", asString)
	o.Password = requiredNullable(r, "password", asString)
	o.Proxy = required(r, "proxy", asBool)
	o.Title = requiredNullable(r, "title", asString)
	o.Description = requiredNullable(r, "description", asString)
	o.Image = requiredNullable(r, "image", asString)
	o.Video = requiredNullable(r, "video", asString)
	o.Rewrite = required(r, "rewrite", asBool)
	o.DoIndex = required(r, "doIndex", asBool)
	o.IOS = requiredNullable(r, "ios", asString)
	o.Android = requiredNullable(r, "android", asString)
	o.Geo = requiredNullable(r, "geo", asMap)
	o.PublicStats = required(r, "publicStats", asBool)
	o.TagID = optionalNullable(r, "tagId", asString)
	o.Tags = optionalNullable(r, "tags", asSlice(decodeTag))
	o.Comments = requiredNullable(r, "comments", asString)
	o.ShortLink = required(r, "shortLink", asString)
	o.QRCode = required(r, "qrCode", asString)
	o.UTMSource = requiredNullable(r, "utm_source", asString)
	o.UTMMedium = requiredNullable(r, "utm_medium", asString)
	o.UTMCampaign = requiredNullable(r, "utm_campaign", asString)
	o.UTMTerm = requiredNullable(r, "utm_term", asString)
	o.UTMContent = requiredNullable(r, "utm_content", asString)
	o.UserID = optionalNullable(r, "userId", asString)
	o.ProjectID = required(r, "projectId", asString)
	o.Clicks = required(r, "clicks", asInteger)
	o.LastClicked = optionalNullable(r, "lastClicked", asTime)
	o.Leads = required(r, "leads", asInteger)
	o.Sales = required(r, "sales", asInteger)
	o.SaleAmount = required(r, "saleAmount", asInteger)
	o.CreatedAt = required(r, "createdAt", asTime)
	o.UpdatedAt = required(r, "updatedAt", asTime)
	o.Flexible = optionalNullable(r, "flexible", asBool)
	o.Rules = optionalNullable(r, "rules", asSlice(asMap))
	o.FolderID = optionalNullable(r, "folderId", asString)
	o.NotificationToken = optionalNullable(r, "notificationToken", asString)
	o.PreRedirection = optionalNullable(r, "preRedirection", asBool)
	o.PageID = optionalNullable(r, "pageId", asString)
	o.PageURL = optionalNullable(r, "pageUrl", asString)
	o.IsFormMandatory = optionalNullable(r, "isFormMandatory", asBool)
	o.Filled = optionalNullable(r, "filled", asBool)
	o.UseAsTemplate = optionalNullable(r, "useAsTemplate", asBool)
	o.Extra = r.rest(namesLink...)
	o.spellings = r.spellings("expiresAt", "lastClicked", "createdAt", "updatedAt")
	return o, r.fault(requiredLink)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Link) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("domain", o.Domain)
	w.required("key", o.Key)
	writeOptionalNullable(w, "externalId", o.ExternalID)
	w.required("url", o.URL)
	w.required("trackConversion", o.TrackConversion)
	w.required("archived", o.Archived)
	w.optionalNullableTime(o.spellings, "expiresAt", o.ExpiresAt)
	w.required("expiredUrl", o.ExpiredURL)
	w.required("password", o.Password)
	w.required("proxy", o.Proxy)
	w.required("title", o.Title)
	w.required("description", o.Description)
	w.required("image", o.Image)
	w.required("video", o.Video)
	w.required("rewrite", o.Rewrite)
	w.required("doIndex", o.DoIndex)
	w.required("ios", o.IOS)
	w.required("android", o.Android)
	w.required("geo", o.Geo)
	w.required("publicStats", o.PublicStats)
	writeOptionalNullable(w, "tagId", o.TagID)
	writeOptionalNullable(w, "tags", o.Tags)
	w.required("comments", o.Comments)
	w.required("shortLink", o.ShortLink)
	w.required("qrCode", o.QRCode)
	w.required("utm_source", o.UTMSource)
	w.required("utm_medium", o.UTMMedium)
	w.required("utm_campaign", o.UTMCampaign)
	w.required("utm_term", o.UTMTerm)
	w.required("utm_content", o.UTMContent)
	writeOptionalNullable(w, "userId", o.UserID)
	w.required("projectId", o.ProjectID)
	w.required("clicks", o.Clicks)
	w.optionalNullableTime(o.spellings, "lastClicked", o.LastClicked)
	w.required("leads", o.Leads)
	w.required("sales", o.Sales)
	w.required("saleAmount", o.SaleAmount)
	w.requiredTime(o.spellings, "createdAt", o.CreatedAt)
	w.requiredTime(o.spellings, "updatedAt", o.UpdatedAt)
	writeOptionalNullable(w, "flexible", o.Flexible)
	writeOptionalNullable(w, "rules", o.Rules)
	writeOptionalNullable(w, "folderId", o.FolderID)
	writeOptionalNullable(w, "notificationToken", o.NotificationToken)
	writeOptionalNullable(w, "preRedirection", o.PreRedirection)
	writeOptionalNullable(w, "pageId", o.PageID)
	writeOptionalNullable(w, "pageUrl", o.PageURL)
	writeOptionalNullable(w, "isFormMandatory", o.IsFormMandatory)
	writeOptionalNullable(w, "filled", o.Filled)
	writeOptionalNullable(w, "useAsTemplate", o.UseAsTemplate)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Link) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Link", decodeLink, o)
}

var namesQRCodeWhatsApp = []string{"number", "message"}

func decodeQRCodeWhatsApp(value any) (QRCodeWhatsApp, *Issue) {
	r := read(value)
	o := QRCodeWhatsApp{}
	o.Number = optionalNullable(r, "number", asString)
	o.Message = optionalNullable(r, "message", asString)
	o.Extra = r.rest(namesQRCodeWhatsApp...)
	return o, r.issue
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeWhatsApp) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptionalNullable(w, "number", o.Number)
	writeOptionalNullable(w, "message", o.Message)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeWhatsApp) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeWhatsApp", decodeQRCodeWhatsApp, o)
}

var namesQRCodeFrameTextStyles = []string{"weight", "style", "family", "size"}

func decodeQRCodeFrameTextStyles(value any) (QRCodeFrameTextStyles, *Issue) {
	r := read(value)
	o := QRCodeFrameTextStyles{}
	o.Weight = optionalNullable(r, "weight", asString)
	o.Style = optionalNullable(r, "style", asString)
	o.Family = optionalNullable(r, "family", asString)
	o.Size = optionalNullable(r, "size", asString)
	o.Extra = r.rest(namesQRCodeFrameTextStyles...)
	return o, r.issue
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeFrameTextStyles) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptionalNullable(w, "weight", o.Weight)
	writeOptionalNullable(w, "style", o.Style)
	writeOptionalNullable(w, "family", o.Family)
	writeOptionalNullable(w, "size", o.Size)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeFrameTextStyles) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeFrameTextStyles", decodeQRCodeFrameTextStyles, o)
}

var namesQRCode = []string{"id", "domain", "key", "archived", "static", "type", "url", "userId", "projectId", "scans", "shortLink", "createdAt", "updatedAt", "expiresAt", "expiredUrl", "password", "externalId", "trackConversion", "proxy", "title", "description", "image", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "rewrite", "doIndex", "flexible", "filled", "ios", "android", "geo", "rules", "useDisplayPage", "contentStatic", "text", "email", "wifi", "phone", "vcard", "crypto", "sms", "whatsapp", "facetime", "latlog", "logo", "bgColor", "fgColor", "size", "level", "showLogo", "src", "height", "width", "excavate", "publicStats", "lastClicked", "leads", "sales", "saleAmount", "tagId", "tags", "folderId", "comments", "frameTextStyles", "notificationToken", "preRedirection", "pageId", "pageUrl", "isFormMandatory"}

var requiredQRCode = []string{"id", "domain", "key", "url", "userId", "projectId", "scans"}

func decodeQRCode(value any) (QRCode, *Issue) {
	r := read(value)
	o := QRCode{}
	o.ID = required(r, "id", asString)
	o.Domain = required(r, "domain", asString)
	o.Key = required(r, "key", asString)
	o.Archived = optional(r, "archived", asBool)
	o.Static = optional(r, "static", asBool)
	o.Type = optional(r, "type", asString)
	o.URL = requiredNullable(r, "url", asString)
	o.UserID = requiredNullable(r, "userId", asString)
	o.ProjectID = requiredNullable(r, "projectId", asString)
	o.Scans = required(r, "scans", asInteger)
	o.ShortLink = optional(r, "shortLink", asString)
	o.CreatedAt = optional(r, "createdAt", asTime)
	o.UpdatedAt = optional(r, "updatedAt", asTime)
	o.ExpiresAt = optionalNullable(r, "expiresAt", asTime)
	o.ExpiredURL = optionalNullable(r, "expiredUrl", asString)
	o.Password = optionalNullable(r, "password", asString)
	o.ExternalID = optionalNullable(r, "externalId", asString)
	o.TrackConversion = optionalNullable(r, "trackConversion", asBool)
	o.Proxy = optionalNullable(r, "proxy", asBool)
	o.Title = optionalNullable(r, "title", asString)
	o.Description = optionalNullable(r, "description", asString)
	o.Image = optionalNullable(r, "image", asString)
	o.UTMSource = optionalNullable(r, "utm_source", asString)
	o.UTMMedium = optionalNullable(r, "utm_medium", asString)
	o.UTMCampaign = optionalNullable(r, "utm_campaign", asString)
	o.UTMTerm = optionalNullable(r, "utm_term", asString)
	o.UTMContent = optionalNullable(r, "utm_content", asString)
	o.Rewrite = optionalNullable(r, "rewrite", asBool)
	o.DoIndex = optionalNullable(r, "doIndex", asBool)
	o.Flexible = optionalNullable(r, "flexible", asBool)
	o.Filled = optionalNullable(r, "filled", asBool)
	o.IOS = optionalNullable(r, "ios", asString)
	o.Android = optionalNullable(r, "android", asString)
	o.Geo = optionalNullable(r, "geo", asMap)
	o.Rules = optionalNullable(r, "rules", asSlice(asMap))
	o.UseDisplayPage = optionalNullable(r, "useDisplayPage", asBool)
	o.ContentStatic = optionalNullable(r, "contentStatic", asString)
	o.Text = optionalNullable(r, "text", asString)
	o.Email = optionalNullable(r, "email", asMap)
	o.Wifi = optionalNullable(r, "wifi", asMap)
	o.Phone = optionalNullable(r, "phone", asString)
	o.Vcard = optionalNullable(r, "vcard", asMap)
	o.Crypto = optionalNullable(r, "crypto", asMap)
	o.SMS = optionalNullable(r, "sms", asMap)
	o.WhatsApp = optionalNullable(r, "whatsapp", decodeQRCodeWhatsApp)
	o.Facetime = optionalNullable(r, "facetime", asMap)
	o.Latlog = optionalNullable(r, "latlog", asMap)
	o.Logo = optionalNullable(r, "logo", asString)
	o.BgColor = optionalNullable(r, "bgColor", asString)
	o.FgColor = optionalNullable(r, "fgColor", asString)
	o.Size = optionalNullable(r, "size", asNumber)
	o.Level = optionalNullable(r, "level", asString)
	o.ShowLogo = optionalNullable(r, "showLogo", asBool)
	o.Src = optionalNullable(r, "src", asString)
	o.Height = optionalNullable(r, "height", asNumber)
	o.Width = optionalNullable(r, "width", asNumber)
	o.Excavate = optionalNullable(r, "excavate", asBool)
	o.PublicStats = optionalNullable(r, "publicStats", asBool)
	o.LastClicked = optionalNullable(r, "lastClicked", asTime)
	o.Leads = optionalNullable(r, "leads", asInteger)
	o.Sales = optionalNullable(r, "sales", asInteger)
	o.SaleAmount = optionalNullable(r, "saleAmount", asInteger)
	o.TagID = optionalNullable(r, "tagId", asString)
	o.Tags = optionalNullable(r, "tags", asSlice(decodeTag))
	o.FolderID = optionalNullable(r, "folderId", asString)
	o.Comments = optionalNullable(r, "comments", asString)
	o.FrameTextStyles = optionalNullable(r, "frameTextStyles", decodeQRCodeFrameTextStyles)
	o.NotificationToken = optionalNullable(r, "notificationToken", asString)
	o.PreRedirection = optionalNullable(r, "preRedirection", asBool)
	o.PageID = optionalNullable(r, "pageId", asString)
	o.PageURL = optionalNullable(r, "pageUrl", asString)
	o.IsFormMandatory = optionalNullable(r, "isFormMandatory", asBool)
	o.Extra = r.rest(namesQRCode...)
	o.spellings = r.spellings("createdAt", "updatedAt", "expiresAt", "lastClicked")
	return o, r.fault(requiredQRCode)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCode) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("domain", o.Domain)
	w.required("key", o.Key)
	writeOptional(w, "archived", o.Archived)
	writeOptional(w, "static", o.Static)
	writeOptional(w, "type", o.Type)
	w.required("url", o.URL)
	w.required("userId", o.UserID)
	w.required("projectId", o.ProjectID)
	w.required("scans", o.Scans)
	writeOptional(w, "shortLink", o.ShortLink)
	w.optionalTime(o.spellings, "createdAt", o.CreatedAt)
	w.optionalTime(o.spellings, "updatedAt", o.UpdatedAt)
	w.optionalNullableTime(o.spellings, "expiresAt", o.ExpiresAt)
	writeOptionalNullable(w, "expiredUrl", o.ExpiredURL)
	writeOptionalNullable(w, "password", o.Password)
	writeOptionalNullable(w, "externalId", o.ExternalID)
	writeOptionalNullable(w, "trackConversion", o.TrackConversion)
	writeOptionalNullable(w, "proxy", o.Proxy)
	writeOptionalNullable(w, "title", o.Title)
	writeOptionalNullable(w, "description", o.Description)
	writeOptionalNullable(w, "image", o.Image)
	writeOptionalNullable(w, "utm_source", o.UTMSource)
	writeOptionalNullable(w, "utm_medium", o.UTMMedium)
	writeOptionalNullable(w, "utm_campaign", o.UTMCampaign)
	writeOptionalNullable(w, "utm_term", o.UTMTerm)
	writeOptionalNullable(w, "utm_content", o.UTMContent)
	writeOptionalNullable(w, "rewrite", o.Rewrite)
	writeOptionalNullable(w, "doIndex", o.DoIndex)
	writeOptionalNullable(w, "flexible", o.Flexible)
	writeOptionalNullable(w, "filled", o.Filled)
	writeOptionalNullable(w, "ios", o.IOS)
	writeOptionalNullable(w, "android", o.Android)
	writeOptionalNullable(w, "geo", o.Geo)
	writeOptionalNullable(w, "rules", o.Rules)
	writeOptionalNullable(w, "useDisplayPage", o.UseDisplayPage)
	writeOptionalNullable(w, "contentStatic", o.ContentStatic)
	writeOptionalNullable(w, "text", o.Text)
	writeOptionalNullable(w, "email", o.Email)
	writeOptionalNullable(w, "wifi", o.Wifi)
	writeOptionalNullable(w, "phone", o.Phone)
	writeOptionalNullable(w, "vcard", o.Vcard)
	writeOptionalNullable(w, "crypto", o.Crypto)
	writeOptionalNullable(w, "sms", o.SMS)
	writeOptionalNullable(w, "whatsapp", o.WhatsApp)
	writeOptionalNullable(w, "facetime", o.Facetime)
	writeOptionalNullable(w, "latlog", o.Latlog)
	writeOptionalNullable(w, "logo", o.Logo)
	writeOptionalNullable(w, "bgColor", o.BgColor)
	writeOptionalNullable(w, "fgColor", o.FgColor)
	writeOptionalNullable(w, "size", o.Size)
	writeOptionalNullable(w, "level", o.Level)
	writeOptionalNullable(w, "showLogo", o.ShowLogo)
	writeOptionalNullable(w, "src", o.Src)
	writeOptionalNullable(w, "height", o.Height)
	writeOptionalNullable(w, "width", o.Width)
	writeOptionalNullable(w, "excavate", o.Excavate)
	writeOptionalNullable(w, "publicStats", o.PublicStats)
	w.optionalNullableTime(o.spellings, "lastClicked", o.LastClicked)
	writeOptionalNullable(w, "leads", o.Leads)
	writeOptionalNullable(w, "sales", o.Sales)
	writeOptionalNullable(w, "saleAmount", o.SaleAmount)
	writeOptionalNullable(w, "tagId", o.TagID)
	writeOptionalNullable(w, "tags", o.Tags)
	writeOptionalNullable(w, "folderId", o.FolderID)
	writeOptionalNullable(w, "comments", o.Comments)
	writeOptionalNullable(w, "frameTextStyles", o.FrameTextStyles)
	writeOptionalNullable(w, "notificationToken", o.NotificationToken)
	writeOptionalNullable(w, "preRedirection", o.PreRedirection)
	writeOptionalNullable(w, "pageId", o.PageID)
	writeOptionalNullable(w, "pageUrl", o.PageURL)
	writeOptionalNullable(w, "isFormMandatory", o.IsFormMandatory)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCode) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCode", decodeQRCode, o)
}

var namesPage = []string{"id", "domain", "key", "name", "type", "projectId", "userId", "views", "createdAt", "updatedAt", "description", "logo", "image", "imageBlurhash", "externalId", "trackConversion", "message404", "pageTitle", "pageSubtitle", "heroButtonLink", "heroButtonText", "heroShowButton", "pageBackgroundType", "pageBackgroundStyles", "pageFormType", "pageFromStyles", "inputStyle", "buttonType", "buttonStyles", "submitButtonType", "submitButtonStyles", "fontFamily", "fontColor", "items", "lastClicked", "leads", "sales", "saleAmount", "publicStats", "hiddenLogo", "notificationToken", "socialMediaLinks", "feedbacksCount", "thankYouTitle", "thankYouDescription", "thankYouRedirectUrl", "url", "folderId"}

var requiredPage = []string{"id", "domain", "key", "name", "type", "projectId", "userId", "views"}

func decodePage(value any) (Page, *Issue) {
	r := read(value)
	o := Page{}
	o.ID = required(r, "id", asString)
	o.Domain = required(r, "domain", asString)
	o.Key = required(r, "key", asString)
	o.Name = requiredNullable(r, "name", asString)
	o.Type = required(r, "type", asString)
	o.ProjectID = required(r, "projectId", asString)
	o.UserID = requiredNullable(r, "userId", asString)
	o.Views = required(r, "views", asInteger)
	o.CreatedAt = optional(r, "createdAt", asTime)
	o.UpdatedAt = optional(r, "updatedAt", asTime)
	o.Description = optionalNullable(r, "description", asString)
	o.Logo = optionalNullable(r, "logo", asString)
	o.Image = optionalNullable(r, "image", asString)
	o.ImageBlurhash = optionalNullable(r, "imageBlurhash", asString)
	o.ExternalID = optionalNullable(r, "externalId", asString)
	o.TrackConversion = optionalNullable(r, "trackConversion", asBool)
	o.Message404 = optionalNullable(r, "message404", asString)
	o.PageTitle = optionalNullable(r, "pageTitle", asString)
	o.PageSubtitle = optionalNullable(r, "pageSubtitle", asString)
	o.HeroButtonLink = optionalNullable(r, "heroButtonLink", asString)
	o.HeroButtonText = optionalNullable(r, "heroButtonText", asString)
	o.HeroShowButton = optionalNullable(r, "heroShowButton", asBool)
	o.PageBackgroundType = optionalNullable(r, "pageBackgroundType", asString)
	o.PageBackgroundStyles = optionalNullable(r, "pageBackgroundStyles", asMap)
	o.PageFormType = optionalNullable(r, "pageFormType", asString)
	o.PageFromStyles = optionalNullable(r, "pageFromStyles", asMap)
	o.InputStyle = optionalNullable(r, "inputStyle", asString)
	o.ButtonType = optionalNullable(r, "buttonType", asString)
	o.ButtonStyles = optionalNullable(r, "buttonStyles", asMap)
	o.SubmitButtonType = optionalNullable(r, "submitButtonType", asString)
	o.SubmitButtonStyles = optionalNullable(r, "submitButtonStyles", asMap)
	o.FontFamily = optionalNullable(r, "fontFamily", asString)
	o.FontColor = optionalNullable(r, "fontColor", asString)
	o.Items = optionalNullable(r, "items", asAny)
	o.LastClicked = optionalNullable(r, "lastClicked", asTime)
	o.Leads = optionalNullable(r, "leads", asInteger)
	o.Sales = optionalNullable(r, "sales", asInteger)
	o.SaleAmount = optionalNullable(r, "saleAmount", asInteger)
	o.PublicStats = optionalNullable(r, "publicStats", asBool)
	o.HiddenLogo = optionalNullable(r, "hiddenLogo", asBool)
	o.NotificationToken = optionalNullable(r, "notificationToken", asString)
	o.SocialMediaLinks = optionalNullable(r, "socialMediaLinks", asMap)
	o.FeedbacksCount = optionalNullable(r, "feedbacksCount", asInteger)
	o.ThankYouTitle = optionalNullable(r, "thankYouTitle", asString)
	o.ThankYouDescription = optionalNullable(r, "thankYouDescription", asString)
	o.ThankYouRedirectURL = optionalNullable(r, "thankYouRedirectUrl", asString)
	o.URL = optionalNullable(r, "url", asString)
	o.FolderID = optionalNullable(r, "folderId", asString)
	o.Extra = r.rest(namesPage...)
	o.spellings = r.spellings("createdAt", "updatedAt", "lastClicked")
	return o, r.fault(requiredPage)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Page) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("domain", o.Domain)
	w.required("key", o.Key)
	w.required("name", o.Name)
	w.required("type", o.Type)
	w.required("projectId", o.ProjectID)
	w.required("userId", o.UserID)
	w.required("views", o.Views)
	w.optionalTime(o.spellings, "createdAt", o.CreatedAt)
	w.optionalTime(o.spellings, "updatedAt", o.UpdatedAt)
	writeOptionalNullable(w, "description", o.Description)
	writeOptionalNullable(w, "logo", o.Logo)
	writeOptionalNullable(w, "image", o.Image)
	writeOptionalNullable(w, "imageBlurhash", o.ImageBlurhash)
	writeOptionalNullable(w, "externalId", o.ExternalID)
	writeOptionalNullable(w, "trackConversion", o.TrackConversion)
	writeOptionalNullable(w, "message404", o.Message404)
	writeOptionalNullable(w, "pageTitle", o.PageTitle)
	writeOptionalNullable(w, "pageSubtitle", o.PageSubtitle)
	writeOptionalNullable(w, "heroButtonLink", o.HeroButtonLink)
	writeOptionalNullable(w, "heroButtonText", o.HeroButtonText)
	writeOptionalNullable(w, "heroShowButton", o.HeroShowButton)
	writeOptionalNullable(w, "pageBackgroundType", o.PageBackgroundType)
	writeOptionalNullable(w, "pageBackgroundStyles", o.PageBackgroundStyles)
	writeOptionalNullable(w, "pageFormType", o.PageFormType)
	writeOptionalNullable(w, "pageFromStyles", o.PageFromStyles)
	writeOptionalNullable(w, "inputStyle", o.InputStyle)
	writeOptionalNullable(w, "buttonType", o.ButtonType)
	writeOptionalNullable(w, "buttonStyles", o.ButtonStyles)
	writeOptionalNullable(w, "submitButtonType", o.SubmitButtonType)
	writeOptionalNullable(w, "submitButtonStyles", o.SubmitButtonStyles)
	writeOptionalNullable(w, "fontFamily", o.FontFamily)
	writeOptionalNullable(w, "fontColor", o.FontColor)
	writeOptionalNullable(w, "items", o.Items)
	w.optionalNullableTime(o.spellings, "lastClicked", o.LastClicked)
	writeOptionalNullable(w, "leads", o.Leads)
	writeOptionalNullable(w, "sales", o.Sales)
	writeOptionalNullable(w, "saleAmount", o.SaleAmount)
	writeOptionalNullable(w, "publicStats", o.PublicStats)
	writeOptionalNullable(w, "hiddenLogo", o.HiddenLogo)
	writeOptionalNullable(w, "notificationToken", o.NotificationToken)
	writeOptionalNullable(w, "socialMediaLinks", o.SocialMediaLinks)
	writeOptionalNullable(w, "feedbacksCount", o.FeedbacksCount)
	writeOptionalNullable(w, "thankYouTitle", o.ThankYouTitle)
	writeOptionalNullable(w, "thankYouDescription", o.ThankYouDescription)
	writeOptionalNullable(w, "thankYouRedirectUrl", o.ThankYouRedirectURL)
	writeOptionalNullable(w, "url", o.URL)
	writeOptionalNullable(w, "folderId", o.FolderID)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Page) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Page", decodePage, o)
}

var namesLeadCreatedData = []string{"eventName", "customer", "interaction", "link", "qrcode", "page"}

var requiredLeadCreatedData = []string{"customer", "interaction"}

func decodeLeadCreatedData(value any) (LeadCreatedData, *Issue) {
	r := read(value)
	o := LeadCreatedData{}
	o.EventName = optional(r, "eventName", asString)
	o.Customer = required(r, "customer", decodeCustomer)
	o.Interaction = required(r, "interaction", decodeInteraction)
	o.Link = optional(r, "link", decodeLink)
	o.QRCode = optional(r, "qrcode", decodeQRCode)
	o.Page = optional(r, "page", decodePage)
	o.Extra = r.rest(namesLeadCreatedData...)
	return o, r.fault(requiredLeadCreatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o LeadCreatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptional(w, "eventName", o.EventName)
	w.required("customer", o.Customer)
	w.required("interaction", o.Interaction)
	writeOptional(w, "link", o.Link)
	writeOptional(w, "qrcode", o.QRCode)
	writeOptional(w, "page", o.Page)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *LeadCreatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "LeadCreatedData", decodeLeadCreatedData, o)
}

var namesLinkClickedData = []string{"eventName", "interaction", "link"}

var requiredLinkClickedData = []string{"interaction", "link"}

func decodeLinkClickedData(value any) (LinkClickedData, *Issue) {
	r := read(value)
	o := LinkClickedData{}
	o.EventName = optional(r, "eventName", asString)
	o.Interaction = required(r, "interaction", decodeInteraction)
	o.Link = required(r, "link", decodeLink)
	o.Extra = r.rest(namesLinkClickedData...)
	return o, r.fault(requiredLinkClickedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o LinkClickedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptional(w, "eventName", o.EventName)
	w.required("interaction", o.Interaction)
	w.required("link", o.Link)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *LinkClickedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "LinkClickedData", decodeLinkClickedData, o)
}

var namesPageCreatedData = []string{"page", "eventName"}

var requiredPageCreatedData = []string{"page"}

func decodePageCreatedData(value any) (PageCreatedData, *Issue) {
	r := read(value)
	o := PageCreatedData{}
	o.Page = required(r, "page", decodePage)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesPageCreatedData...)
	return o, r.fault(requiredPageCreatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o PageCreatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("page", o.Page)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *PageCreatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "PageCreatedData", decodePageCreatedData, o)
}

var namesPageDeletedData = []string{"page", "eventName"}

var requiredPageDeletedData = []string{"page"}

func decodePageDeletedData(value any) (PageDeletedData, *Issue) {
	r := read(value)
	o := PageDeletedData{}
	o.Page = required(r, "page", decodePage)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesPageDeletedData...)
	return o, r.fault(requiredPageDeletedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o PageDeletedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("page", o.Page)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *PageDeletedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "PageDeletedData", decodePageDeletedData, o)
}

var namesPageUpdatedData = []string{"page", "eventName"}

var requiredPageUpdatedData = []string{"page"}

func decodePageUpdatedData(value any) (PageUpdatedData, *Issue) {
	r := read(value)
	o := PageUpdatedData{}
	o.Page = required(r, "page", decodePage)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesPageUpdatedData...)
	return o, r.fault(requiredPageUpdatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o PageUpdatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("page", o.Page)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *PageUpdatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "PageUpdatedData", decodePageUpdatedData, o)
}

var namesPageVisitedData = []string{"eventName", "interaction", "page"}

var requiredPageVisitedData = []string{"interaction"}

func decodePageVisitedData(value any) (PageVisitedData, *Issue) {
	r := read(value)
	o := PageVisitedData{}
	o.EventName = optional(r, "eventName", asString)
	o.Interaction = required(r, "interaction", decodeInteraction)
	o.Page = optional(r, "page", decodePage)
	o.Extra = r.rest(namesPageVisitedData...)
	return o, r.fault(requiredPageVisitedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o PageVisitedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptional(w, "eventName", o.EventName)
	w.required("interaction", o.Interaction)
	writeOptional(w, "page", o.Page)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *PageVisitedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "PageVisitedData", decodePageVisitedData, o)
}

var namesPartnerLink = []string{"id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount"}

var requiredPartnerLink = []string{"id", "domain", "key", "shortLink", "url", "clicks", "leads", "sales", "saleAmount"}

func decodePartnerLink(value any) (PartnerLink, *Issue) {
	r := read(value)
	o := PartnerLink{}
	o.ID = required(r, "id", asString)
	o.Domain = required(r, "domain", asString)
	o.Key = required(r, "key", asString)
	o.ShortLink = required(r, "shortLink", asString)
	o.URL = required(r, "url", asString)
	o.Clicks = required(r, "clicks", asInteger)
	o.Leads = required(r, "leads", asInteger)
	o.Sales = required(r, "sales", asInteger)
	o.SaleAmount = required(r, "saleAmount", asInteger)
	o.Extra = r.rest(namesPartnerLink...)
	return o, r.fault(requiredPartnerLink)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o PartnerLink) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("domain", o.Domain)
	w.required("key", o.Key)
	w.required("shortLink", o.ShortLink)
	w.required("url", o.URL)
	w.required("clicks", o.Clicks)
	w.required("leads", o.Leads)
	w.required("sales", o.Sales)
	w.required("saleAmount", o.SaleAmount)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *PartnerLink) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "PartnerLink", decodePartnerLink, o)
}

var namesPartner = []string{"id", "name", "email", "image", "description", "country", "payoutsEnabledAt", "createdAt", "status", "programId", "tenantId", "links", "clicks", "leads", "sales", "saleAmount", "earnings", "applicationId", "eventName"}

var requiredPartner = []string{"id", "name", "email", "image", "description", "country", "payoutsEnabledAt", "createdAt", "status", "programId", "tenantId", "links", "clicks", "leads", "sales", "saleAmount", "earnings", "applicationId"}

func decodePartner(value any) (Partner, *Issue) {
	r := read(value)
	o := Partner{}
	o.ID = required(r, "id", asString)
	o.Name = required(r, "name", asString)
	o.Email = required(r, "email", asString)
	o.Image = requiredNullable(r, "image", asString)
	o.Description = requiredNullable(r, "description", asString)
	o.Country = requiredNullable(r, "country", asString)
	o.PayoutsEnabledAt = requiredNullable(r, "payoutsEnabledAt", asTime)
	o.CreatedAt = required(r, "createdAt", asTime)
	o.Status = required(r, "status", asString)
	o.ProgramID = required(r, "programId", asString)
	o.TenantID = requiredNullable(r, "tenantId", asString)
	o.Links = required(r, "links", asSlice(decodePartnerLink))
	o.Clicks = required(r, "clicks", asInteger)
	o.Leads = required(r, "leads", asInteger)
	o.Sales = required(r, "sales", asInteger)
	o.SaleAmount = required(r, "saleAmount", asInteger)
	o.Earnings = required(r, "earnings", asNumber)
	o.ApplicationID = requiredNullable(r, "applicationId", asString)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesPartner...)
	o.spellings = r.spellings("payoutsEnabledAt", "createdAt")
	return o, r.fault(requiredPartner)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Partner) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("id", o.ID)
	w.required("name", o.Name)
	w.required("email", o.Email)
	w.required("image", o.Image)
	w.required("description", o.Description)
	w.required("country", o.Country)
	w.nullableTime(o.spellings, "payoutsEnabledAt", o.PayoutsEnabledAt)
	w.requiredTime(o.spellings, "createdAt", o.CreatedAt)
	w.required("status", o.Status)
	w.required("programId", o.ProgramID)
	w.required("tenantId", o.TenantID)
	w.required("links", o.Links)
	w.required("clicks", o.Clicks)
	w.required("leads", o.Leads)
	w.required("sales", o.Sales)
	w.required("saleAmount", o.SaleAmount)
	w.required("earnings", o.Earnings)
	w.required("applicationId", o.ApplicationID)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Partner) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Partner", decodePartner, o)
}

var namesQRCodeCreatedData = []string{"qrcode", "eventName"}

var requiredQRCodeCreatedData = []string{"qrcode"}

func decodeQRCodeCreatedData(value any) (QRCodeCreatedData, *Issue) {
	r := read(value)
	o := QRCodeCreatedData{}
	o.QRCode = required(r, "qrcode", decodeQRCode)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesQRCodeCreatedData...)
	return o, r.fault(requiredQRCodeCreatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeCreatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("qrcode", o.QRCode)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeCreatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeCreatedData", decodeQRCodeCreatedData, o)
}

var namesQRCodeDeletedData = []string{"qrcode", "eventName"}

var requiredQRCodeDeletedData = []string{"qrcode"}

func decodeQRCodeDeletedData(value any) (QRCodeDeletedData, *Issue) {
	r := read(value)
	o := QRCodeDeletedData{}
	o.QRCode = required(r, "qrcode", decodeQRCode)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesQRCodeDeletedData...)
	return o, r.fault(requiredQRCodeDeletedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeDeletedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("qrcode", o.QRCode)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeDeletedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeDeletedData", decodeQRCodeDeletedData, o)
}

var namesQRCodeScannedData = []string{"eventName", "interaction", "qrcode"}

var requiredQRCodeScannedData = []string{"interaction", "qrcode"}

func decodeQRCodeScannedData(value any) (QRCodeScannedData, *Issue) {
	r := read(value)
	o := QRCodeScannedData{}
	o.EventName = optional(r, "eventName", asString)
	o.Interaction = required(r, "interaction", decodeInteraction)
	o.QRCode = required(r, "qrcode", decodeQRCode)
	o.Extra = r.rest(namesQRCodeScannedData...)
	return o, r.fault(requiredQRCodeScannedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeScannedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptional(w, "eventName", o.EventName)
	w.required("interaction", o.Interaction)
	w.required("qrcode", o.QRCode)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeScannedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeScannedData", decodeQRCodeScannedData, o)
}

var namesQRCodeUpdatedData = []string{"qrcode", "eventName"}

var requiredQRCodeUpdatedData = []string{"qrcode"}

func decodeQRCodeUpdatedData(value any) (QRCodeUpdatedData, *Issue) {
	r := read(value)
	o := QRCodeUpdatedData{}
	o.QRCode = required(r, "qrcode", decodeQRCode)
	o.EventName = optionalNullable(r, "eventName", asString)
	o.Extra = r.rest(namesQRCodeUpdatedData...)
	return o, r.fault(requiredQRCodeUpdatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o QRCodeUpdatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("qrcode", o.QRCode)
	writeOptionalNullable(w, "eventName", o.EventName)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *QRCodeUpdatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "QRCodeUpdatedData", decodeQRCodeUpdatedData, o)
}

var namesSale = []string{"amount", "currency", "paymentProcessor", "invoiceId"}

var requiredSale = []string{"amount", "currency"}

func decodeSale(value any) (Sale, *Issue) {
	r := read(value)
	o := Sale{}
	o.Amount = required(r, "amount", asInteger)
	o.Currency = required(r, "currency", asString)
	o.PaymentProcessor = optional(r, "paymentProcessor", asString)
	o.InvoiceID = optionalNullable(r, "invoiceId", asString)
	o.Extra = r.rest(namesSale...)
	return o, r.fault(requiredSale)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o Sale) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	w.required("amount", o.Amount)
	w.required("currency", o.Currency)
	writeOptional(w, "paymentProcessor", o.PaymentProcessor)
	writeOptionalNullable(w, "invoiceId", o.InvoiceID)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *Sale) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "Sale", decodeSale, o)
}

var namesSaleCreatedData = []string{"eventName", "customer", "interaction", "link", "qrcode", "page", "sale"}

var requiredSaleCreatedData = []string{"customer", "sale"}

func decodeSaleCreatedData(value any) (SaleCreatedData, *Issue) {
	r := read(value)
	o := SaleCreatedData{}
	o.EventName = optional(r, "eventName", asString)
	o.Customer = required(r, "customer", decodeCustomer)
	o.Interaction = optional(r, "interaction", decodeInteraction)
	o.Link = optional(r, "link", decodeLink)
	o.QRCode = optional(r, "qrcode", decodeQRCode)
	o.Page = optional(r, "page", decodePage)
	o.Sale = required(r, "sale", decodeSale)
	o.Extra = r.rest(namesSaleCreatedData...)
	return o, r.fault(requiredSaleCreatedData)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (o SaleCreatedData) MarshalJSON() ([]byte, error) {
	w := write(o.Extra)
	writeOptional(w, "eventName", o.EventName)
	w.required("customer", o.Customer)
	writeOptional(w, "interaction", o.Interaction)
	writeOptional(w, "link", o.Link)
	writeOptional(w, "qrcode", o.QRCode)
	writeOptional(w, "page", o.Page)
	w.required("sale", o.Sale)
	return w.json()
}

// UnmarshalJSON reads the documented form.
func (o *SaleCreatedData) UnmarshalJSON(body []byte) error {
	return unmarshalObject(body, "SaleCreatedData", decodeSaleCreatedData, o)
}

var namesLeadCreatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredLeadCreatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeLeadCreatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &LeadCreatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeLeadCreatedData)
	e.Extra = r.rest(namesLeadCreatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredLeadCreatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e LeadCreatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *LeadCreatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesLinkClickedEvent = []string{"id", "event", "createdAt", "data"}

var requiredLinkClickedEvent = []string{"id", "event", "createdAt", "data"}

func decodeLinkClickedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &LinkClickedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeLinkClickedData)
	e.Extra = r.rest(namesLinkClickedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredLinkClickedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e LinkClickedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *LinkClickedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesLinkCreatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredLinkCreatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeLinkCreatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &LinkCreatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeLink)
	e.Extra = r.rest(namesLinkCreatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredLinkCreatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e LinkCreatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *LinkCreatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesLinkDeletedEvent = []string{"id", "event", "createdAt", "data"}

var requiredLinkDeletedEvent = []string{"id", "event", "createdAt", "data"}

func decodeLinkDeletedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &LinkDeletedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeLink)
	e.Extra = r.rest(namesLinkDeletedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredLinkDeletedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e LinkDeletedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *LinkDeletedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesLinkUpdatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredLinkUpdatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeLinkUpdatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &LinkUpdatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeLink)
	e.Extra = r.rest(namesLinkUpdatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredLinkUpdatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e LinkUpdatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *LinkUpdatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesPageCreatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredPageCreatedEvent = []string{"id", "event", "createdAt", "data"}

func decodePageCreatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &PageCreatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodePageCreatedData)
	e.Extra = r.rest(namesPageCreatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredPageCreatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e PageCreatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *PageCreatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesPageDeletedEvent = []string{"id", "event", "createdAt", "data"}

var requiredPageDeletedEvent = []string{"id", "event", "createdAt", "data"}

func decodePageDeletedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &PageDeletedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodePageDeletedData)
	e.Extra = r.rest(namesPageDeletedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredPageDeletedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e PageDeletedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *PageDeletedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesPageUpdatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredPageUpdatedEvent = []string{"id", "event", "createdAt", "data"}

func decodePageUpdatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &PageUpdatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodePageUpdatedData)
	e.Extra = r.rest(namesPageUpdatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredPageUpdatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e PageUpdatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *PageUpdatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesPageVisitedEvent = []string{"id", "event", "createdAt", "data"}

var requiredPageVisitedEvent = []string{"id", "event", "createdAt", "data"}

func decodePageVisitedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &PageVisitedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodePageVisitedData)
	e.Extra = r.rest(namesPageVisitedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredPageVisitedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e PageVisitedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *PageVisitedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesPartnerEnrolledEvent = []string{"id", "event", "createdAt", "data"}

var requiredPartnerEnrolledEvent = []string{"id", "event", "createdAt", "data"}

func decodePartnerEnrolledEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &PartnerEnrolledEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodePartner)
	e.Extra = r.rest(namesPartnerEnrolledEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredPartnerEnrolledEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e PartnerEnrolledEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *PartnerEnrolledEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesQRCodeCreatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredQRCodeCreatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeQRCodeCreatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &QRCodeCreatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeQRCodeCreatedData)
	e.Extra = r.rest(namesQRCodeCreatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredQRCodeCreatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e QRCodeCreatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *QRCodeCreatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesQRCodeDeletedEvent = []string{"id", "event", "createdAt", "data"}

var requiredQRCodeDeletedEvent = []string{"id", "event", "createdAt", "data"}

func decodeQRCodeDeletedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &QRCodeDeletedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeQRCodeDeletedData)
	e.Extra = r.rest(namesQRCodeDeletedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredQRCodeDeletedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e QRCodeDeletedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *QRCodeDeletedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesQRCodeScannedEvent = []string{"id", "event", "createdAt", "data"}

var requiredQRCodeScannedEvent = []string{"id", "event", "createdAt", "data"}

func decodeQRCodeScannedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &QRCodeScannedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeQRCodeScannedData)
	e.Extra = r.rest(namesQRCodeScannedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredQRCodeScannedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e QRCodeScannedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *QRCodeScannedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesQRCodeUpdatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredQRCodeUpdatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeQRCodeUpdatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &QRCodeUpdatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeQRCodeUpdatedData)
	e.Extra = r.rest(namesQRCodeUpdatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredQRCodeUpdatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e QRCodeUpdatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *QRCodeUpdatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}

var namesSaleCreatedEvent = []string{"id", "event", "createdAt", "data"}

var requiredSaleCreatedEvent = []string{"id", "event", "createdAt", "data"}

func decodeSaleCreatedEvent(value any, raw []byte) (Event, *Issue) {
	r := read(value)
	e := &SaleCreatedEvent{raw: raw}
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", decodeSaleCreatedData)
	e.Extra = r.rest(namesSaleCreatedEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(requiredSaleCreatedEvent)
}

// MarshalJSON gives the JSON of the documented form, unknown properties included.
func (e SaleCreatedEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *SaleCreatedEvent) UnmarshalJSON(body []byte) error {
	return unmarshalEvent(body, e)
}
